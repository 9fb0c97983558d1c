import { columnLetters, parseCellRef } from "../../src/core/model/cell-ref";
import type { CellEdit } from "../../src/core/changes/cell-edit";
import type { WorkbookEdits } from "../../src/core/changes/workbook-edits";
import type { RawTable } from "../../src/core/sheet/raw-table";
import { COPY_OF, movingWorkbook } from "./moving-workbook";

/** Columns that were inserted before all others of a sheet since the changes were proposed. */
export interface ColumnShift {
  readonly sheet: string;
  readonly by: number;
}

const NO_SHIFT: ColumnShift = { sheet: "", by: 0 };

/** What every row of a workbook shows, wherever it stands in its sheet, in the order of the alphabet; blank rows left out. */
export function linesOf(tables: readonly RawTable[]): string[] {
  return inOrder(linesIn(tables));
}

/**
 * The same once edits are made, each in the line that it was proposed for.
 * @returns null where a line that is to be written into is not there as it was
 */
export function linesAfterWrite(
  tables: readonly RawTable[],
  { cells, removedRows }: WorkbookEdits,
  shift: ColumnShift = NO_SHIFT,
): string[] | null {
  const lines = linesIn(tables);
  for (const { sheet, row, texts } of byRow(cells, shift)) {
    const former = formerLine(sheet, row, shift);
    const line = former.texts.size === 0 ? add(lines, sheet) : find(lines, former);
    if (line === undefined) return null;
    for (const { column, after } of texts) put(line, column, after);
  }
  for (const { sheet, row } of removedRows) {
    const former = formerLine(sheet, row, shift);
    const line = find(lines, former);
    // A row that answers like another one may be the one that is gone already.
    const isThere =
      count(lines, former) >= count(linesIn(movingWorkbook().tables), formerLine(sheet, row, NO_SHIFT));
    if (line && isThere) lines.splice(lines.indexOf(line), 1);
  }
  return inOrder(lines);
}

/** The same once edits are taken back: each text that they wrote is replaced by the former one, and their rows are there. */
export function linesAfterUndo(
  tables: readonly RawTable[],
  { cells, removedRows }: WorkbookEdits,
  shift: ColumnShift = NO_SHIFT,
): string[] {
  const lines = linesIn(tables);
  for (const { sheet, texts } of byRow(cells, shift)) {
    const written = lines.filter(
      (line) => line.sheet === sheet && texts.every(({ column, after }) => line.texts.get(column) === after),
    );
    const [line] = written;
    if (line === undefined) throw new Error("no row shows what was written");
    for (const { column, before } of texts) put(line, column, before);
  }
  const back = removedRows.map(({ sheet, cells: texts }): Line => ({
    sheet,
    texts: new Map(
      texts.map(({ cell, before }) => [parseCellRef(cell).column + shiftIn(sheet, shift), before]),
    ),
  }));
  return inOrder([...lines, ...back]);
}

interface Line {
  /** The name that its sheet bore at first. */
  readonly sheet: string;
  readonly texts: Map<number, string>;
}

function linesIn(tables: readonly RawTable[]): Line[] {
  const names = new Set(tables.map(({ sheet }) => sheet));
  return tables.flatMap(({ sheet, rows }) =>
    rows.map(({ cells }) => ({
      sheet: names.has(`${sheet} เดิม`) ? `${COPY_OF}${sheet}` : sheet.replace(/ (?:ใหม่|เดิม)$/, ""),
      texts: new Map(cells.map(({ column, text }) => [column, text])),
    })),
  );
}

function inOrder(lines: readonly Line[]): string[] {
  return lines
    .filter(({ texts }) => texts.size > 0)
    .map(keyOf)
    .sort();
}

function keyOf({ sheet, texts }: Line): string {
  const ascending = [...texts].sort(([one], [other]) => one - other);
  return [sheet, ...ascending.map(([column, text]) => `${columnLetters(column)} ${text}`)].join(" | ");
}

function find(lines: readonly Line[], wanted: Line): Line | undefined {
  return lines.find((line) => keyOf(line) === keyOf(wanted));
}

function count(lines: readonly Line[], wanted: Line): number {
  return lines.filter((line) => keyOf(line) === keyOf(wanted)).length;
}

function add(lines: Line[], sheet: string): Line {
  const line = { sheet, texts: new Map<number, string>() };
  lines.push(line);
  return line;
}

function put({ texts }: Line, column: number, text: string): void {
  if (text === "") texts.delete(column);
  else texts.set(column, text);
}

/** What a row showed before anything happened. */
function formerLine(name: string, row: number, shift: ColumnShift): Line {
  const table = movingWorkbook().tables.find(({ sheet }) => sheet === name);
  const cells = table?.rows.find((one) => one.row === row)?.cells ?? [];
  return {
    sheet: name,
    texts: new Map(cells.map(({ column, text }) => [column + shiftIn(name, shift), text])),
  };
}

interface RowTexts {
  readonly sheet: string;
  readonly row: number;
  readonly texts: { readonly column: number; readonly before: string; readonly after: string }[];
}

function byRow(cells: readonly CellEdit[], shift: ColumnShift): RowTexts[] {
  const rows = new Map<string, RowTexts>();
  for (const { sheet, cell, before, after } of cells) {
    const { row, column } = parseCellRef(cell);
    const known = rows.get(`${row} ${sheet}`) ?? { sheet, row, texts: [] };
    known.texts.push({ column: column + shiftIn(sheet, shift), before, after });
    rows.set(`${row} ${sheet}`, known);
  }
  return [...rows.values()];
}

function shiftIn(sheet: string, shift: ColumnShift): number {
  return sheet === shift.sheet ? shift.by : 0;
}
