/** Bytes in a megabyte, as Windows Explorer counts them. */
export const MEGABYTE = 1024 * 1024;

/** Largest workbook file that is read. */
export const MAX_FILE_BYTES = 50 * MEGABYTE;

/** Most bytes that all parts of a workbook may unpack to; a zip of 600 KB can claim 600 MB. */
export const MAX_UNPACKED_BYTES = 200 * MEGABYTE;

/** Most files inside the package; a workbook full of photographs has some hundreds. */
export const MAX_PARTS = 20_000;

/** Most rows with content in one worksheet. */
export const MAX_CONTENT_ROWS = 200_000;

/** Most cells with content in one workbook: ten columns of the most rows. */
export const MAX_CONTENT_CELLS = 2_000_000;

/** Deepest nesting of XML elements; real parts stay under twenty. */
export const MAX_XML_DEPTH = 100;

/** Last row and column that a worksheet has (ECMA-376 part 1, 18.3.1.73 and Excel's own limits). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
