import type { RawArea } from "../../core/sheet/raw-table";
import { LAST_COLUMN, LAST_ROW } from "./limits";

/** Column and row, both counted from 1. */
export interface CellAddress {
  readonly column: number;
  readonly row: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/;

/**
 * Reads an A1 address; null for one that no worksheet has.
 * @example parseCellAddress("XFD1048576") // { column: 16384, row: 1048576 }
 */
export function parseCellAddress(text: string): CellAddress | null {
  const match = ADDRESS.exec(text);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column > LAST_COLUMN || row > LAST_ROW ? null : { column, row };
}

/** Reads "A1:F3", or "A1" alone; null for an area that no worksheet has. */
export function parseArea(text: string): RawArea | null {
  const [first = "", last = first, ...rest] = text.split(":");
  const start = parseCellAddress(first);
  const end = parseCellAddress(last);
  if (start === null || end === null || rest.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

const COLUMNS_ONLY = /^(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/;
const ROWS_ONLY = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/**
 * Reads the area of merged cells. Besides "A1:F3" it may be whole columns or whole rows, which some writers give and Excel and
 * LibreOffice read; null for an area that no worksheet has.
 * @example parseMergedArea("B:D") // { top: 1, left: 2, bottom: 1048576, right: 4 }
 */
export function parseMergedArea(text: string): RawArea | null {
  return parseArea(
    text
      .replace(COLUMNS_ONLY, (_, first: string, last: string) => `${first}1:${last}${LAST_ROW}`)
      .replace(ROWS_ONLY, (_, first: string, last: string) => `A${first}:XFD${last}`),
  );
}
