import { maxColumns, maxRows, type Area } from "./area";

/** An address as written: the area, and the sheet where one is named. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

const sheetPrefix = /^(?:'((?:[^']|'')+)'|([^!'[\]:*?/\\]+))!(.+)$/;
const cellsPattern = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/;
const columnsPattern = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/;
const rowsPattern = /^(\d{1,7}):(\d{1,7})$/;
const plainSheetName = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const looksLikeCell = /^[A-Za-z]{1,3}\d+$/;

/** Column letters of a column counted from 0: 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 0 of its letters: `AB` is 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function span(first: number, second: number): { start: number; length: number } {
  return { start: Math.min(first, second), length: Math.abs(first - second) + 1 };
}

function areaOf(
  rows: { start: number; length: number },
  columns: { start: number; length: number },
): Area | null {
  if (rows.start < 0 || rows.start + rows.length > maxRows) return null;
  if (columns.start + columns.length > maxColumns) return null;
  return { row: rows.start, column: columns.start, rows: rows.length, columns: columns.length };
}

function parseArea(text: string): Area | null {
  const cells = cellsPattern.exec(text);
  if (cells) {
    const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = cells;
    return areaOf(
      span(Number(firstRow) - 1, Number(lastRow) - 1),
      span(columnIndex(firstColumn), columnIndex(lastColumn)),
    );
  }
  const columns = columnsPattern.exec(text);
  if (columns) {
    const letters = span(columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? ""));
    return areaOf({ start: 0, length: maxRows }, letters);
  }
  const rows = rowsPattern.exec(text);
  if (!rows) return null;
  return areaOf(span(Number(rows[1]) - 1, Number(rows[2]) - 1), { start: 0, length: maxColumns });
}

/** Reads an A1 address, `$` signs allowed: `มาตรการ!A1:B2`, `'ตัวชี้วัด 1'!C3`, `A:C`, `2:4`; null if it is none. */
export function parseAddress(text: string): ParsedAddress | null {
  const trimmed = text.trim();
  const named = sheetPrefix.exec(trimmed);
  const sheet = named ? (named[1]?.replace(/''/g, "'") ?? named[2] ?? null) : null;
  const area = parseArea((named?.[3] ?? trimmed).replace(/\$/g, ""));
  return area && { sheet, area };
}

/** An address without its sheet, `A1:B2`; whole columns as `A:B`, whole rows as `2:4`. */
export function formatArea(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const first = { column: sign + columnLetters(area.column), row: `${sign}${area.row + 1}` };
  const lastColumn = sign + columnLetters(area.column + area.columns - 1);
  const lastRow = `${sign}${area.row + area.rows}`;
  if (area.columns === maxColumns) return `${first.row}:${lastRow}`;
  if (area.rows === maxRows) return `${first.column}:${lastColumn}`;
  const start = first.column + first.row;
  return area.rows * area.columns === 1 ? start : `${start}:${lastColumn}${lastRow}`;
}

/** A sheet name as it stands in an address: `Data`, but `'มาตรการ'` and `'It''s'`. */
export function quoteSheetName(name: string): string {
  const plain = plainSheetName.test(name) && !looksLikeCell.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** An address with its sheet, as `Range.address` gives it. */
export function formatAddress(sheetName: string, area: Area, absolute = false): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area, absolute)}`;
}
