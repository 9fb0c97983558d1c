import type { Surroundings } from "./kept-row";
import { rangeOf } from "./range-of";

/**
 * Queues what stands above a place and in it.
 * @param width columns looked at, from A on
 * @returns reads it, after the sync
 */
export function queueSurroundings(
  worksheet: Excel.Worksheet,
  row: number,
  width: number,
): () => Surroundings {
  const valuesOf = (at: number): (() => string) => {
    if (at < 1) return () => "";
    const range = rangeOf(worksheet, { top: at, left: 1, bottom: at, right: width });
    range.load("values");
    return () => shownRow(range.values[0] ?? []);
  };
  const above = valuesOf(row - 1);
  const below = valuesOf(row);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  return () => ({
    above: above(),
    below: below(),
    lastRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
  });
}

/** The values of a row in one text, "" for a blank row. */
export function shownRow(values: readonly unknown[]): string {
  return values.every((value) => value === "") ? "" : JSON.stringify(values);
}
