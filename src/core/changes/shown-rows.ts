/** What a sheet shows, as much as is needed to find rows in it. */
export interface ShownRows {
  /** First and last row in use, counted from 1; `last` is 0 for a blank sheet. */
  readonly first: number;
  readonly last: number;
  /** What a cell shows, as in `RawCell.text`; "" for a blank one. */
  textAt(row: number, column: number): string;
}

/**
 * Whether a cell that showed one text may show another now without anybody else having touched it.
 * @see laterTexts
 */
export type IsSameText = (column: number, then: string, now: string) => boolean;

/** The very same text, in every column. */
export const isExactText: IsSameText = (_, then, now) => then === now;
