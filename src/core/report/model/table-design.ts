import type { Margins } from "./report-model";

/** A4 lying; such pages are bound at their head. */
export const TABLE_MARGINS: Margins = { top: 20, right: 15, bottom: 15, left: 15 };

/**
 * Measures of the cover and the table. Sizes are points, lengths millimetres. 16 pt leaves too few words in a column;
 * offices set such tables at 11 to 15 pt.
 */
export const TABLE_DESIGN = {
  titleSize: 18,
  cellSize: 14,
  /** Left and right of a cell's text. */
  cellPadding: 1.6,
} as const;

/** Measures of the summary page: in points, except `countMm`, the width of a column of counts. */
export const SUMMARY_DESIGN = {
  captionSize: 16,
  beforeCaption: 10,
  afterCaption: 4,
  beforeNote: 6,
  countMm: 30,
} as const;

export const COVER_DESIGN = {
  titleSize: 28,
  yearSize: 24,
  daysSize: 20,
  authoritySize: 24,
  /** From the top margin to the title, and from the year to the authority. */
  titleFrom: 55,
  beforeYear: 8,
  beforeAuthority: 95,
} as const;
