import type { ColumnId } from "../model/columns";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import { classifyHeading } from "./match-heading";
import { parseMeasureNumber, parseNumberCell, type MeasureNumber } from "./parse-measure-number";
import type { HeadingRows } from "./read-headings";
import { cellText, isErrorCell, type TableGrid } from "./table-grid";

/** What a row below the headings is. */
export type RowKind =
  | "measure"
  /** Belongs to the measure above: its measure cell is blank, or its measure or number cell is merged with the one above. */
  | "continued"
  | "merged"
  | "heading"
  /** Group headings and closing lines. */
  | "other"
  | "orphan"
  | "blank";

export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
}

interface RowFacts {
  readonly row: number;
  readonly isHeading: boolean;
  readonly isBlank: boolean;
  readonly isAfterBlank: boolean;
  readonly isNumbered: boolean;
  readonly hasMeasureText: boolean;
  /** Covered by a measure or number cell that is merged with the row above. */
  readonly isMergedIntoAbove: boolean;
  /** Its only text is one cell, or one area merged across columns of the table. */
  readonly isAlone: boolean;
  readonly isMergedAcross: boolean;
  /** Where it stands alone: in the column of the measures or of the numbers. */
  readonly isAtHead: boolean;
  /** How many of our columns have a text of their own. */
  readonly filled: number;
  readonly looksLikeSignature: boolean;
  readonly isShort: boolean;
  readonly beginsListItem: boolean;
}

const DOTTED_LINE = /[.…_]{5,}|(?:…\s*){2,}|^\s*\([^()]{4,80}\)\s*$/;
/** Headings and signatures are shorter. */
const LONGEST_LINE = 120;
const SHORT = 60;
const LIST_ITEM = /^\s*(?:\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]|[-•●○–*▪])/;

/** The share of a row's texts that must be those of the headings: one of them may be mended or blank. */
const HEADING_SHARE = 0.6;

/**
 * Tells measures from the rows that continue them, from repeated headings, group headings and closing lines: by their shape, not by
 * a list of words. A numbered row is always a measure, however empty (contract, section 3).
 */
export function classifyRows(grid: TableGrid, location: HeadingRows): ClassifiedRow[] {
  const rows = grid.rows.filter((row) => row > location.lastHeaderRow);
  const readFacts = factReader(grid, location);
  const facts: RowFacts[] = [];
  for (const row of rows) facts.push(readFacts(row, facts.at(-1)));
  const lastMeasure = facts.reduce((last, fact, index) => (isSurelyMeasure(fact) ? index : last), -1);
  const classified: ClassifiedRow[] = [];
  let hasMeasure = false;
  let previous: RowKind = "heading";
  let isClosing = false;
  facts.forEach((fact, index) => {
    const next = facts.slice(index + 1, index + 8).find((later) => !isPassedOver(later));
    const place = {
      hasMeasure,
      previous,
      isTrailing: index > lastMeasure,
      isClosing,
      isBeforeNumbered: next?.isNumbered ?? false,
    };
    const kind = classify(fact, place);
    if (kind === "measure") hasMeasure = true;
    isClosing = kind === "other" ? place.isTrailing : isClosing && kind === "blank";
    if (kind !== "blank") previous = kind;
    classified.push({ row: fact.row, kind });
  });
  return classified;
}

interface Place {
  readonly hasMeasure: boolean;
  readonly previous: RowKind;
  /** Below the last row that is surely a measure. */
  readonly isTrailing: boolean;
  readonly isClosing: boolean;
  readonly isBeforeNumbered: boolean;
}

function classify(fact: RowFacts, place: Place): RowKind {
  if (fact.isBlank) return "blank";
  if (fact.isHeading) return "heading";
  if (fact.isMergedIntoAbove && place.hasMeasure) return "merged";
  if (fact.isNumbered) return "measure";
  if (fact.isMergedAcross || place.isClosing) return "other";
  if (place.isTrailing && isClosingLine(fact)) return "other";
  if (fact.isAlone && fact.isAtHead && isSetApart(fact, place)) return "other";
  if (fact.hasMeasureText) return "measure";
  if (fact.filled === 0) return "blank";
  return place.hasMeasure ? "continued" : "orphan";
}

function isSurelyMeasure(fact: RowFacts): boolean {
  if (fact.isHeading || fact.isMergedAcross) return false;
  return fact.isNumbered || (fact.hasMeasureText && fact.filled >= 3 && !fact.looksLikeSignature);
}

/** Rows between a group heading and the measure it is above. */
function isPassedOver(fact: RowFacts): boolean {
  return (
    fact.isBlank ||
    fact.isHeading ||
    fact.isMergedAcross ||
    (fact.isAlone && fact.isAtHead && !fact.isNumbered)
  );
}

function isSetApart(fact: RowFacts, place: Place): boolean {
  // In the column of the numbers a text without a number cannot go on with anything.
  return fact.isAfterBlank || place.isBeforeNumbered || !fact.hasMeasureText;
}

/** Lines below the table: set apart by a blank row, and alone, short or with the shape of a signature. */
function isClosingLine(fact: RowFacts): boolean {
  if (!fact.isAfterBlank) return false;
  if (fact.looksLikeSignature || (fact.isAlone && !fact.beginsListItem)) return true;
  return !fact.hasMeasureText && fact.filled <= 2 && fact.isShort && !fact.beginsListItem;
}

function factReader(
  grid: TableGrid,
  location: HeadingRows,
): (row: number, above: RowFacts | undefined) => RowFacts {
  const { columns } = location;
  const ours = Object.values(columns).filter((column) => column !== null);
  const first = Math.min(...ours);
  const last = Math.max(...ours);
  const textAt = (row: number, column: number | null): string =>
    column === null ? "" : cellText(grid.cellAt(row, column));
  const usesBareNumbers = bareNumbersRun(grid, location);

  return (row, above) => {
    const own = grid.columnsOf(row).filter((column) => !isBlank(rawText(grid, row, column)));
    const inTable = own.filter(
      (column) => (grid.areaAt(row, column)?.right ?? column) >= first && column <= last,
    );
    const area = inTable.length === 1 ? grid.areaAt(row, inTable[0] as number) : null;
    const isMergedAcross = area !== null && ours.filter((c) => area.left <= c && c <= area.right).length > 1;
    const lone = inTable.length === 1 ? (inTable[0] as number) : null;
    const number = readNumber(textAt(row, columns.number), textAt(row, columns.measure), usesBareNumbers);
    const measureCell = columns.measure === null ? null : grid.cellAt(row, columns.measure);
    const texts = inTable.map((column) => textAt(row, column));
    const isCovered = isInside(grid, row, columns);
    return {
      row,
      isHeading: isRepeatedHeading(grid, location, row, inTable),
      isBlank: inTable.length === 0 && !isCovered,
      isAfterBlank: above ? row > above.row + 1 || above.isBlank : row > location.lastHeaderRow + 1,
      isNumbered: number !== null && !isMergedAcross && !isCovered,
      hasMeasureText:
        !isBlank(textAt(row, columns.measure)) || (measureCell !== null && isErrorCell(measureCell)),
      isMergedIntoAbove: isCovered,
      isAlone: own.length === 1 && inTable.length === 1,
      isMergedAcross,
      isAtHead: lone !== null && (lone === columns.measure || lone === columns.number),
      filled: ours.filter((column) => own.includes(column)).length,
      looksLikeSignature:
        texts.some((text) => DOTTED_LINE.test(text)) && texts.every((text) => text.length < LONGEST_LINE),
      isShort: texts.every((text) => text.length < SHORT),
      beginsListItem: texts.some((text) => LIST_ITEM.test(text)),
    };
  };
}

function rawText(grid: TableGrid, row: number, column: number): string {
  return grid.cellAt(row, column)?.text ?? "";
}

/** True where the measure or its number stands in a cell merged with rows above: one measure. */
function isInside(grid: TableGrid, row: number, columns: Readonly<Record<ColumnId, number | null>>): boolean {
  return [columns.measure, columns.number].some((column) => {
    const area = column === null ? null : grid.areaAt(row, column);
    return area !== null && area.top < row;
  });
}

/**
 * The number that makes a row a measure, from its own column or the head of the measure text.
 * @param takesBare whether a number with nothing but a space behind it counts
 */
export function readNumber(
  numberText: string,
  measureText: string,
  takesBare: boolean,
): MeasureNumber | null {
  const inColumn = parseNumberCell(numberText);
  if (inColumn) return inColumn;
  const leading = parseMeasureNumber(measureText);
  return leading && (leading.isDelimited || takesBare) ? leading : null;
}

/** True where most measures begin with a number and a space, and the numbers run on: "๑ ส่งเสริม…", "๒ จัดทำ…". */
export function bareNumbersRun(grid: TableGrid, { columns, lastHeaderRow }: HeadingRows): boolean {
  const { measure } = columns;
  if (measure === null) return false;
  let bare = 0;
  let running = 0;
  let delimited = 0;
  let last = 0;
  for (const row of grid.rows) {
    if (row <= lastHeaderRow || !grid.columnsOf(row).includes(measure)) continue;
    const number = parseMeasureNumber(cellText(grid.cellAt(row, measure)));
    if (!number?.value) continue;
    if (number.isDelimited) delimited++;
    else bare++;
    if (!number.isDelimited && number.value === last + 1) running++;
    last = number.value;
  }
  return bare >= 2 && bare > delimited && running * 2 >= bare;
}

function isRepeatedHeading(
  grid: TableGrid,
  location: HeadingRows,
  row: number,
  inTable: readonly number[],
): boolean {
  if (inTable.length < 2) return false;
  const { columns, wordings } = location;
  const alike = inTable.filter((column) => {
    const text = cellText(grid.cellAt(row, column));
    if (text.length > LONGEST_LINE) return false;
    if (wordings.get(column)?.includes(squash(text))) return true;
    const match = text.length > SHORT ? null : classifyHeading(text, false);
    return match !== null && match !== "other" && match.certainty > 1 && columns[match.column] === column;
  });
  return alike.length >= 2 && alike.length >= inTable.length * HEADING_SHARE;
}
