import { columnLetters } from "../../../core/model/cell-ref";
import { isSameContent, STATE_FIELDS, stateOf } from "../cells/cell-state";
import type { KeptRow } from "../cells/kept-row";
import { officeFault } from "../host/office-faults";
import { sheetFinder } from "../cells/queue-cell";
import { formatToRestoreIn, inputToRestore, takesApostrophe } from "../cells/restore-content";

/**
 * Where a removed row comes back: before a row of that number, or beside a row whose first cell we hold through an object that
 * follows it, also sideways where columns are inserted.
 */
export type RowPlace =
  { readonly row: number } | { readonly below: Excel.Range } | { readonly above: Excel.Range };

export interface RowToPutBack {
  readonly kept: KeptRow;
  readonly at: RowPlace;
}

/** A row that was queued: whether it holds again what it held, after the sync. */
export interface QueuedRow {
  isBack(): boolean;
  /** Queues its texts again, each after an apostrophe, for a row in which Excel made something else of a text. */
  queueQuoted(): void;
}

/**
 * Queues rows with all that was in them. Rows that come back before the same neighbour are inserted from the top, rows that come
 * back after it from the bottom: so they get their old order.
 */
export function queueRowsBack(
  context: Excel.RequestContext,
  rows: readonly RowToPutBack[],
): ReadonlyMap<RowToPutBack, QueuedRow> {
  const find = sheetFinder(context);
  const ascending = [...rows].sort((one, other) => one.kept.removal.row - other.kept.removal.row);
  const behind = ascending.filter(({ at }) => "below" in at).reverse();
  const before = ascending.filter(({ at }) => !("below" in at));
  return new Map(
    [...before, ...behind].map((row) => [row, queueRowBack(find(row.kept.sheetId), row)] as const),
  );
}

function queueRowBack(worksheet: Excel.Worksheet, { kept, at }: RowToPutBack): QueuedRow {
  const { cells, looks, height, isHidden, merges } = kept;
  const whole = placeOf(worksheet, at).insert("Down");
  whole.clear("Formats"); // an inserted row takes the formats of the row above
  const columns = (left: number, right: number): Excel.Range =>
    "below" in at
      ? at.below.getOffsetRange(1, left - 1).getResizedRange(0, right - left)
      : whole.getIntersection(`${columnLetters(left)}:${columnLetters(right)}`);
  const range = columns(1, cells.length);
  range.setCellProperties([[...looks]]);
  range.numberFormat = [cells.map(formatToRestoreIn)];
  // A blank cell is left as it is.
  range.values = [cells.map((cell) => (cell.value === "" ? null : inputToRestore(cell)))];
  range.numberFormat = [cells.map(({ numberFormat }) => numberFormat)];
  for (const { left, right } of merges) columns(left, right).merge();
  if (height === null) range.format.useStandardHeight = true;
  else range.format.rowHeight = height;
  whole.rowHidden = isHidden;
  range.load(STATE_FIELDS);
  return {
    isBack: () => cells.every((cell, column) => isSameContent(cell, stateOf(range, 0, column))),
    queueQuoted: () => {
      range.values = [cells.map((cell) => (takesApostrophe(cell) ? inputToRestore(cell, true) : null))];
      range.load(STATE_FIELDS);
    },
  };
}

function placeOf(worksheet: Excel.Worksheet, at: RowPlace): Excel.Range {
  if ("row" in at) return worksheet.getRange(`${at.row}:${at.row}`);
  return "below" in at ? at.below.getEntireRow().getOffsetRange(1, 0) : at.above.getEntireRow();
}

/**
 * Puts rows back at once.
 * @returns for each whether it is back as it was
 */
export async function putRowsBack(
  context: Excel.RequestContext,
  rows: readonly RowToPutBack[],
): Promise<boolean[]> {
  const queued = queueRowsBack(context, rows);
  try {
    await context.sync();
  } catch (error) {
    if (officeFault(error) === null) throw error;
    return rows.map(() => false);
  }
  return settleRowsBack(context, rows, queued);
}

/**
 * After the sync in which rows were queued: gives those that Excel took for something else their texts again, behind an apostrophe.
 * @returns for each row whether it is back as it was
 */
export async function settleRowsBack(
  context: Excel.RequestContext,
  rows: readonly RowToPutBack[],
  queued: ReadonlyMap<RowToPutBack, QueuedRow>,
): Promise<boolean[]> {
  const other = [...queued.values()].filter((row) => !row.isBack());
  for (const row of other) row.queueQuoted();
  try {
    if (other.length > 0) await context.sync();
  } catch (error) {
    if (officeFault(error) === null) throw error;
  }
  return rows.map((row) => queued.get(row)?.isBack() ?? false);
}
