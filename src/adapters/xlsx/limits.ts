/** Most rows with content in one worksheet. */
export const MAX_CONTENT_ROWS = 200_000;

/** Most cells with content in one workbook: ten columns of the most rows. */
export const MAX_CONTENT_CELLS = 2_000_000;

/** Last row and column that a worksheet has (ECMA-376 part 1, 18.3.1.73 and Excel's own limits). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
