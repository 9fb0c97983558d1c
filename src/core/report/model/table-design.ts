import type { Margins } from "./report-model";

/** Bold letters are wider by so much at most. */
export const BOLD = 1.05;

/** A4 lying; such pages are bound at their head. */
export const TABLE_MARGINS: Margins = { top: 20, right: 15, bottom: 15, left: 15 };

/**
 * Measures of the cover and the table. Sizes are points, lengths millimetres. 16 pt leaves too few words in a column;
 * offices set such tables at 11 to 15 pt.
 */
export const TABLE_DESIGN = {
  titleSize: 18,
  /** Exactly so high in points. */
  titleLine: 22,
  groupSize: 15,
  cellSize: 14,
  /** Left and right of a cell's text. */
  cellPadding: 1.6,
} as const;

/**
 * Widths of the lines of a table in points. A copier loses what is thinner than the first; a thicker one closes the headings and
 * the table, a still thicker one opens a group.
 */
export const TABLE_RULES = { plain: 0.75, closing: 1.2, group: 1.6 } as const;

/** Measures of the summary page: in points, except `countMm`, the width of a column of counts. */
export const SUMMARY_DESIGN = {
  captionSize: 16,
  beforeCaption: 10,
  afterCaption: 4,
  beforeNote: 6,
  countMm: 30,
} as const;

/** Each size has its line, exactly so high in points. */
export const COVER_DESIGN = {
  titleSize: 28,
  titleLine: 38,
  yearSize: 24,
  yearLine: 32,
  daysSize: 20,
  daysLine: 28,
  authoritySize: 24,
  authorityLine: 34,
  /**
   * From the top margin to the title, from the title to the year, and from the days to the authority: under the official margins
   * these begin 85, 126 and 212 mm from the edge of the paper, above them there is room for an emblem (issue 15).
   */
  titleFrom: 70,
  beforeYear: 14.2,
  beforeAuthority: 64.8,
  /** Where the lines of a cover with a band begin, in millimetres from the edge of the paper (issue 17). */
  bandTextFrom: 50,
} as const;
