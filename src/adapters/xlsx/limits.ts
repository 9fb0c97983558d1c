import { PACKAGE_LIMITS, type PackageLimits } from "../package/limits";

/** Most rows with content in one worksheet. */
export const MAX_CONTENT_ROWS = 200_000;

/** Most cells with content in one workbook: ten columns of the most rows. */
export const MAX_CONTENT_CELLS = 2_000_000;

/** How large a workbook may be to be read. */
export interface WorkbookLimits extends PackageLimits {
  /** Rows with content in one worksheet. */
  readonly contentRows: number;
  /** Cells with content and merged areas in one workbook. */
  readonly contentCells: number;
}

/** The limits for workbooks that users bring. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  ...PACKAGE_LIMITS,
  contentRows: MAX_CONTENT_ROWS,
  contentCells: MAX_CONTENT_CELLS,
};

/** Last row and column that a worksheet has (ECMA-376 part 1, 18.3.1.73 and Excel's own limits). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
