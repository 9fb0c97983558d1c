import { columnLetters, columnNumber } from "../../../core/model/cell-ref";
import { LAST_COLUMN, LAST_ROW } from "../limits";

/** One end of a reference; a part that is null is not named (a whole row has no column). */
export interface ReferenceEnd {
  readonly column: number | null;
  readonly isColumnFixed: boolean;
  readonly row: number | null;
  readonly isRowFixed: boolean;
}

/** A reference to cells in a formula. */
export interface Reference {
  /** The sheet it names, null where it names no sheet. */
  readonly sheet: string | null;
  readonly first: ReferenceEnd;
  /** Null for a single cell. */
  readonly last: ReferenceEnd | null;
}

const STRING = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
const WORD_PIECE = String.raw`[\p{L}\p{M}\p{N}_.\\?]+`;
const PLAIN_SHEET = new RegExp(`${WORD_PIECE}(?::${WORD_PIECE})?!`, "uy");
const WORD = /[\p{L}\p{M}\p{N}_.\\?$]+/uy;
const ERROR = /#[A-Z0-9/]+[!?]?/y;
const CELLS =
  /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{M}\p{N}_.\\?(!$]))?(?![\p{L}\p{M}\p{N}_.\\?(!$])/uy;
const ROWS = /(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{M}\p{N}_.\\?(!$])/uy;

/**
 * A formula with its references to cells changed. Texts, names, whole columns, columns of tables, other workbooks and references
 * through several sheets (Sheet1:Sheet3!A1) stay as they are.
 * @param change what to put for a reference, without its sheet; null to leave it
 */
export function mapReferences(formula: string, change: (reference: Reference) => string | null): string {
  let result = "";
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const keep = (length: number): void => {
    result += formula.slice(at, at + length);
    at += length;
  };
  const takeReference = (sheet: string | null): void => {
    const cells = take(CELLS);
    const found = (cells && readCells(cells, sheet)) ?? readRows(take(ROWS), sheet);
    if (found === null) return;
    result += change(found.reference) ?? formula.slice(at, at + found.length);
    at += found.length;
  };

  while (at < formula.length) {
    const start = at;
    const character = formula.charAt(at);
    if (character === '"') keep(take(STRING)?.[0].length ?? formula.length - at);
    else if (character === "'") {
      const quoted = take(QUOTED_SHEET);
      keep(quoted?.[0].length ?? 1);
      if (quoted !== null) followSheet((quoted[1] as string).replaceAll("''", "'"));
    } else if (character === "[") {
      const length = bracketLength(formula, at);
      keep(length);
      // [1]Sheet1!A1 and [1]!name are in another workbook.
      const sheet = take(PLAIN_SHEET);
      if (sheet !== null) keep(sheet[0].length);
      if (sheet !== null || formula.charAt(at) === "!") {
        if (sheet === null) keep(1);
        keep(take(CELLS)?.[0].length ?? take(ROWS)?.[0].length ?? 0);
      }
    } else if (character === "#") keep(take(ERROR)?.[0].length ?? 1);
    else {
      const sheet = take(PLAIN_SHEET);
      if (sheet !== null) {
        keep(sheet[0].length);
        followSheet(sheet[0].slice(0, -1));
      } else takeReference(null);
    }
    if (at === start) keep(Math.max(take(WORD)?.[0].length ?? 0, 1));
  }
  return result;

  function followSheet(name: string): void {
    const isElsewhere = name.includes("[") || name.includes(":");
    if (!isElsewhere) takeReference(name);
    else keep(take(CELLS)?.[0].length ?? take(ROWS)?.[0].length ?? 0);
  }
}

function readCells(
  match: RegExpExecArray,
  sheet: string | null,
): { readonly reference: Reference; readonly length: number } | null {
  const first = end(match[1], match[2], match[3], match[4]);
  const last = match[6] === undefined ? null : end(match[5], match[6], match[7], match[8]);
  const isOnSheet = [first, last].every(
    (one) => one === null || ((one.column ?? 0) <= LAST_COLUMN && (one.row ?? 0) <= LAST_ROW),
  );
  return isOnSheet ? { reference: { sheet, first, last }, length: match[0].length } : null;
}

function readRows(
  match: RegExpExecArray | null,
  sheet: string | null,
): { readonly reference: Reference; readonly length: number } | null {
  if (match === null) return null;
  const first = end("", undefined, match[1], match[2]);
  const last = end("", undefined, match[3], match[4]);
  return { reference: { sheet, first, last }, length: match[0].length };
}

function end(
  columnMark: string | undefined,
  letters: string | undefined,
  rowMark: string | undefined,
  row: string | undefined,
): ReferenceEnd {
  return {
    column: letters === undefined ? null : columnNumber(letters.toUpperCase()),
    isColumnFixed: columnMark === "$",
    row: row === undefined ? null : Number(row),
    isRowFixed: rowMark === "$",
  };
}

/** Brackets nest, and an apostrophe takes the meaning from the next character: Table1[[#This Row],[a'[b]]. */
function bracketLength(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]") {
      depth--;
      if (depth === 0) return at + 1 - start;
    }
  }
  return formula.length - start;
}

/**
 * A reference as a formula writes it, without its sheet.
 * @example writeReference({ first: { column: 1, isColumnFixed: true, row: 2, isRowFixed: false }, last: null }) // "$A2"
 */
export function writeReference({ first, last }: Pick<Reference, "first" | "last">): string {
  return last === null ? writeEnd(first) : `${writeEnd(first)}:${writeEnd(last)}`;
}

function writeEnd({ column, isColumnFixed, row, isRowFixed }: ReferenceEnd): string {
  const letters = column === null ? "" : `${isColumnFixed ? "$" : ""}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${isRowFixed ? "$" : ""}${row}`;
}
