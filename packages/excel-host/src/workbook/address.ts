import { cellCount, isOnSheet, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";

/** An address as written: the area, and the sheet where one is named. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^!'[\]:*?/\\]+))!(.+)$/;
const CELLS_PATTERN = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/;
const COLUMNS_PATTERN = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/;
const ROWS_PATTERN = /^(\d{1,7}):(\d{1,7})$/;
const PLAIN_SHEET_NAME = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d+$/;

/** The letters of a column: 1 is `A`, 28 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column by its letters: `A` is 1, `AB` is 28. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The area between two corners, whichever comes first; null if it leaves the sheet. */
function areaBetween(rows: readonly [number, number], columns: readonly [number, number]): Area | null {
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isOnSheet(area) ? area : null;
}

function parseArea(text: string): Area | null {
  const cells = CELLS_PATTERN.exec(text);
  if (cells) {
    const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = cells;
    return areaBetween(
      [Number(firstRow), Number(lastRow)],
      [columnNumber(firstColumn), columnNumber(lastColumn)],
    );
  }
  const columns = COLUMNS_PATTERN.exec(text);
  if (columns) {
    const [, first = "", last = ""] = columns;
    return areaBetween([1, MAX_ROWS], [columnNumber(first), columnNumber(last)]);
  }
  const rows = ROWS_PATTERN.exec(text);
  if (!rows) return null;
  return areaBetween([Number(rows[1]), Number(rows[2])], [1, MAX_COLUMNS]);
}

/** Reads an A1 address, `$` signs allowed: `มาตรการ!A1:B2`, `'ตัวชี้วัด 1'!C3`, `A:C`, `2:4`; null if it is none. */
export function parseAddress(text: string): ParsedAddress | null {
  const trimmed = text.trim();
  const named = SHEET_PREFIX.exec(trimmed);
  const sheet = named ? (named[1]?.replace(/''/g, "'") ?? named[2] ?? null) : null;
  const area = parseArea((named?.[3] ?? trimmed).replace(/\$/g, ""));
  return area && { sheet, area };
}

/** An address without its sheet, `A1:B2`; whole columns as `A:B`, whole rows as `2:4`. */
export function formatArea(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const first = { column: sign + columnLetters(area.left), row: `${sign}${area.top}` };
  const lastColumn = sign + columnLetters(area.right);
  const lastRow = `${sign}${area.bottom}`;
  if (isWholeRows(area)) return `${first.row}:${lastRow}`;
  if (isWholeColumns(area)) return `${first.column}:${lastColumn}`;
  const start = first.column + first.row;
  return cellCount(area) === 1 ? start : `${start}:${lastColumn}${lastRow}`;
}

/** A sheet name as an address writes it: `Data`, but `'มาตรการ'` and `'It''s'`. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** An address with its sheet, as `Range.address` gives it. */
export function formatAddress(sheetName: string, area: Area, absolute = false): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area, absolute)}`;
}
