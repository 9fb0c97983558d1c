import { intersectAreas, maxColumns, type Area } from "./area";
import { emptyCell, type Cell } from "./cell";
import { defaultFormat, type CellFormat, type PartialFormat } from "./cell-format";
import type { Sheet } from "./sheet";

/** The key of a cell in `Sheet.cells`. */
export function cellKey(row: number, column: number): number {
  return row * maxColumns + column;
}

/** Row and column of a key. */
export function cellPlace(key: number): { row: number; column: number } {
  return { row: Math.floor(key / maxColumns), column: key % maxColumns };
}

/** The cell, if anything was ever put there. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

function bandFormatAt(sheet: Sheet, row: number, column: number): PartialFormat {
  const place = { row, column, rows: 1, columns: 1 };
  const formats = sheet.bandFormats.filter((band) => intersectAreas(band.area, place));
  return Object.assign({}, ...formats.map((band) => band.format)) as PartialFormat;
}

/** The full format of a cell, whether it exists or not. */
export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  const own = cellAt(sheet, row, column)?.format ?? bandFormatAt(sheet, row, column);
  return { ...defaultFormat, ...own };
}

/** The cell, made if need be with the format of its row and column. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const existing = cellAt(sheet, row, column);
  if (existing) return existing;
  const cell = emptyCell(bandFormatAt(sheet, row, column));
  sheet.cells.set(cellKey(row, column), cell);
  return cell;
}

/** Whether a cell holds a value or a formula. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.kind !== "Empty" || cell.formula !== null);
}

/** The existing cells of an area with their places; quick for small areas and for sparse sheets. */
export function existingCells(
  sheet: Sheet,
  area: Area,
): { cell: Cell; row: number; column: number; key: number }[] {
  const found: { cell: Cell; row: number; column: number; key: number }[] = [];
  if (area.rows * area.columns <= sheet.cells.size) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = cellAt(sheet, row, column);
        if (cell) found.push({ cell, row, column, key: cellKey(row, column) });
      }
    }
    return found;
  }
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellPlace(key);
    const isInside =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    if (isInside) found.push({ cell, row, column, key });
  }
  return found;
}

/** The smallest area with content (or with formats too, unless `valuesOnly`), within an area; null if there is none. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const see = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const { cell, row, column } of existingCells(sheet, within)) {
    if (isFilled(cell) || (!valuesOnly && Object.keys(cell.format).length > 0)) see(row, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
