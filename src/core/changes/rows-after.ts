import { countBelow } from "../model/count-below";
import type { ShownRows } from "./shown-rows";

/** A text that a cell shows now, under the row that it had before any row was removed. */
export interface NewText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet after some of its cells were written and some of its rows removed, as far as it was known before. */
export interface RowsAfter extends ShownRows {
  /** The row's number now; for a removed row the number of the row that was below it. */
  now(row: number): number;
  /** What we have written into a cell, under its present row; null where we have not. */
  writtenAt(row: number, column: number): string | null;
}

/**
 * What a sheet shows after a change, without reading it again.
 * @param removed the rows that are gone, under their former numbers
 */
export function rowsAfter(
  before: ShownRows,
  written: readonly NewText[],
  removed: readonly number[],
): RowsAfter {
  const gone = [...new Set(removed)].sort((one, other) => one - other);
  const texts = new Map(written.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const now = (row: number): number => row - countBelow(gone, row);
  const formerly = (row: number): number => {
    let former = row;
    for (const one of gone) if (one <= former) former += 1;
    return former;
  };
  const writtenAt = (row: number, column: number): string | null =>
    texts.get(`${formerly(row)} ${column}`) ?? null;
  return {
    first: now(before.first),
    last: now(before.last + 1) - 1,
    now,
    writtenAt,
    textAt: (row, column) => writtenAt(row, column) ?? before.textAt(formerly(row), column),
  };
}
