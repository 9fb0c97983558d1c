import { largest, smallest } from "../lists/extremes";
import { onceForKey } from "../lists/once-for-key";
import type { ColumnId } from "../model/columns";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import type { HeadingRows } from "./heading-rows";
import { isSignatureLine } from "./is-signature-line";
import type { RawCell, RawRow } from "./raw-table";
import { readRowNumber } from "./read-number";
import { isColumnNumbering, isRepeatedHeading } from "./repeated-heading";
import { cellText, isErrorCell, type TableGrid } from "./table-grid";

/** The shape of a row below the headings: the facts by which a measure differs from other rows. */
export interface RowFacts {
  readonly row: number;
  readonly isHeading: boolean;
  /** The first row of the headings that it is a part of, where they take several rows; null for no heading. */
  readonly headingFrom: number | null;
  readonly isBlank: boolean;
  readonly isAfterBlank: boolean;
  readonly isNumbered: boolean;
  readonly hasMeasureText: boolean;
  /** Covered by a measure or number cell that is merged with the row above. */
  readonly isMergedIntoAbove: boolean;
  /** Its only text is one cell, or one area merged across columns of the table. */
  readonly isAlone: boolean;
  readonly isMergedAcross: boolean;
  /** The column of its only text: that of the measures or that of the numbers. */
  readonly isAtHead: boolean;
  /** How many of our columns have their own text. */
  readonly filled: number;
  readonly looksLikeSignature: boolean;
  readonly isShort: boolean;
  readonly beginsListItem: boolean;
}

const LIST_ITEM = /^\s*(?:\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]|[-•●○–*▪])/;
const LONGEST_LINE = 120;
/** The label of a place to sign, which may have a cell of its own beside the dots. */
const SIGN_HERE = /^\s*\(?ลงชื่อ/;
/** So few texts are a signature where one of them is: the name, the office held and the date are beside it. */
const FEW_TEXTS = 3;
const SHORT = 60;

/**
 * Reads the shape of rows, one after the other from the top; each needs that of the row above.
 * @param takesBareNumbers see `classifyRows`
 */
export function rowFactsReader(
  grid: TableGrid,
  location: HeadingRows,
  takesBareNumbers: boolean,
): (row: number, above: RowFacts | undefined) => RowFacts {
  const { columns } = location;
  const ours = Object.values(columns).filter((column) => column !== null);
  const first = smallest(ours);
  const last = largest(ours);
  const textAt = (row: number, column: number | null): string =>
    column === null ? "" : cellText(grid.cellAt(row, column));

  // Without a column of measures or of numbers, a row with a unit or a timeframe is a measure of its own.
  const beginsNamelessMeasure = (own: readonly number[]): boolean =>
    columns.number === null &&
    [columns.responsibleUnit, columns.timeframe].some((column) => column !== null && own.includes(column));

  const readShape = (row: number): RowShape => {
    const own = grid.columnsOf(row).filter((column) => holdsSomething(grid.cellAt(row, column)));
    const inTable = own.filter(
      (column) => (grid.areaAt(row, column)?.right ?? column) >= first && column <= last,
    );
    const area = inTable.length === 1 ? grid.areaAt(row, inTable[0] as number) : null;
    const isMergedAcross = area !== null && ours.filter((c) => area.left <= c && c <= area.right).length > 1;
    const lone = inTable.length === 1 ? (inTable[0] as number) : null;
    const number = readRowNumber(textAt(row, columns.number), textAt(row, columns.measure), takesBareNumbers);
    const measureCell = columns.measure === null ? null : grid.cellAt(row, columns.measure);
    const texts = inTable.map((column) => textAt(row, column));
    const isCovered = isInside(grid, row, columns);
    return {
      row,
      inTable,
      saysHeadings: isRepeatedHeading(grid, location, row, inTable) || isColumnNumbering(grid, row, inTable),
      isBlank: inTable.length === 0 && !isCovered,
      isNumbered: number !== null && !isMergedAcross && !isCovered,
      hasMeasureText:
        columns.measure === null
          ? beginsNamelessMeasure(own)
          : !isBlank(textAt(row, columns.measure)) || isError(measureCell),
      isMergedIntoAbove: isCovered,
      isAlone: own.length === 1 && inTable.length === 1,
      isMergedAcross,
      isAtHead: lone !== null && (lone === columns.measure || lone === columns.number),
      filled: ours.filter((column) => own.includes(column)).length,
      looksLikeSignature: areSignatures(texts),
      isShort: texts.every((text) => text.length < SHORT),
      beginsListItem: texts.some((text) => LIST_ITEM.test(text)),
    };
  };

  const factsFrom = (row: number, above: RowFacts | undefined, isAfterBlank: boolean): RowFacts => {
    const { inTable, saysHeadings, ...shape } = readShape(row);
    const headingFrom = saysHeadings ? row : goesOnWithHeading(grid, location, row, inTable, above);
    return { ...shape, isHeading: headingFrom !== null, headingFrom, isAfterBlank };
  };

  const asked = JSON.stringify([columns, [...location.wordings], takesBareNumbers]);
  const askedAfterBlank = `${asked} after blank`;
  return (row, above) => {
    const isAfterBlank = above ? row > above.row + 1 || above.isBlank : row > location.lastHeaderRow + 1;
    const own = grid.rowAt(row);
    // Under a merged area it is the other rows, too, that say what a row is.
    if (own === null || grid.areasOf(row).length > 0) return factsFrom(row, above, isAfterBlank);
    return factsKnown(own, isAfterBlank ? askedAfterBlank : asked, () => factsFrom(row, above, isAfterBlank));
  };
}

/** What a row shows without a look at the row above. */
interface RowShape extends Omit<RowFacts, "isHeading" | "headingFrom" | "isAfterBlank"> {
  /** The columns of the table that have a text in the row. */
  readonly inTable: readonly number[];
  readonly saysHeadings: boolean;
}

const factsKnown = onceForKey<RawRow, RowFacts>();

/** Of the many texts of a measure one may have dots where a name is still to come; of those of a signature every second one has. */
function areSignatures(texts: readonly string[]): boolean {
  if (!texts.some(isSignatureLine) || texts.some((text) => text.length >= LONGEST_LINE)) return false;
  const signs = texts.filter((text) => isSignatureLine(text) || SIGN_HERE.test(text)).length;
  return texts.length <= FEW_TEXTS || 2 * signs >= texts.length;
}

function isError(cell: RawCell | null): boolean {
  return cell !== null && isErrorCell(cell);
}

/** A formula without a result will have one. */
function holdsSomething(cell: RawCell | null): boolean {
  return cell !== null && (!isBlank(cell.text) || isErrorCell(cell));
}

/** The second row of headings that take two: their cells are merged over both, and the others say what the headings say. */
function goesOnWithHeading(
  grid: TableGrid,
  { columns, wordings }: HeadingRows,
  row: number,
  inTable: readonly number[],
  above: RowFacts | undefined,
): number | null {
  const from = above?.headingFrom ?? null;
  if (from === null) return null;
  const area = columns.measure === null ? null : grid.areaAt(row, columns.measure);
  if (area === null || area.top >= row || area.top < from) return null;
  const isSaidAbove = (column: number): boolean =>
    (wordings.get(column) ?? []).includes(squash(cellText(grid.cellAt(row, column))));
  return inTable.every(isSaidAbove) ? from : null;
}

/** True where the measure or its number is in a cell that is merged with rows above: this is still the same measure. */
function isInside(grid: TableGrid, row: number, columns: Readonly<Record<ColumnId, number | null>>): boolean {
  return [columns.measure, columns.number].some((column) => {
    const area = column === null ? null : grid.areaAt(row, column);
    return area !== null && area.top < row;
  });
}
