import { PACKAGE_LIMITS, type PackageLimits } from "../package/limits";

/**
 * Most rows with content in one workbook: a year of an office's accounts may stand beside the measures, and costs only its opening. How
 * many of them may be the table of measures is another question (`core/model/table-limits.ts`).
 */
export const MAX_CONTENT_ROWS = 100_000;

/** Most cells with content in one workbook: seven columns of the most rows; so many are opened and looked through within five seconds. */
export const MAX_CONTENT_CELLS = 700_000;

/** Most sheets of any kind. */
export const MAX_SHEETS = 500;

/** Most texts in the list that cells share: as many as cells, and as many again that no cell shows any more. */
export const MAX_SHARED_TEXTS = 1_000_000;

/** Longest text of a cell: Excel keeps 32,767 characters, and what other programs write may be some longer. */
export const MAX_CELL_CHARACTERS = 100_000;

/**
 * Most rows that the merged areas of one sheet cover, each area counted for itself: twenty in each row of the largest table. Areas that lie
 * over one another, which Excel never writes, can cover thousands of times as many.
 */
export const MAX_MERGED_ROWS = 500_000;

/** Most rich values (pictures in cells, linked data) and entries that lead to them: two for each cell. */
export const MAX_RICH_VALUES = 1_000_000;

/** How large a workbook may be to be read. */
export interface WorkbookLimits extends PackageLimits {
  /** Rows with content in one workbook. */
  readonly contentRows: number;
  /** Cells with content and merged areas in one workbook. */
  readonly contentCells: number;
  /** Sheets of any kind. */
  readonly sheets: number;
  /** Characters of one cell. */
  readonly cellCharacters: number;
  /** Texts in the list that cells share. */
  readonly sharedTexts: number;
}

/** The limits for workbooks that users bring. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  ...PACKAGE_LIMITS,
  contentRows: MAX_CONTENT_ROWS,
  contentCells: MAX_CONTENT_CELLS,
  sheets: MAX_SHEETS,
  cellCharacters: MAX_CELL_CHARACTERS,
  sharedTexts: MAX_SHARED_TEXTS,
};

/** Last row and column that a worksheet has (ECMA-376 part 1, 18.3.1.73 and Excel's own limits). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
