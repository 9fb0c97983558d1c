import { cellArea, cellCount, intersectAreas, isInArea, MAX_COLUMNS, type Area } from "./area";
import { emptyCell, type Cell } from "./cell";
import { DEFAULT_FORMAT, type CellFormat, type PartialFormat } from "./cell-format";
import type { Sheet } from "./sheet";

/** Keys of neighbouring rows lie so far apart; columns are counted from 1. */
const ROW_STEP = MAX_COLUMNS + 1;

/** The key of a cell in `Sheet.cells`. */
export function cellKey(row: number, column: number): number {
  return row * ROW_STEP + column;
}

/** Row and column of a key. */
export function cellPlace(key: number): { row: number; column: number } {
  return { row: Math.floor(key / ROW_STEP), column: key % ROW_STEP };
}

/** The cell; undefined if nobody ever wrote or formatted it. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

function bandFormatAt(sheet: Sheet, row: number, column: number): PartialFormat {
  if (sheet.bandFormats.length === 0) return {};
  const place = cellArea(row, column);
  const formats = sheet.bandFormats.filter((band) => intersectAreas(band.area, place));
  return Object.assign({}, ...formats.map((band) => band.format)) as PartialFormat;
}

/** The full format of a cell, whether it exists or not. */
export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  const own = cellAt(sheet, row, column)?.format ?? bandFormatAt(sheet, row, column);
  return { ...DEFAULT_FORMAT, ...own };
}

/** The cell; if there is none yet, a new one with the format of its row and column. */
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
  if (cellCount(area) <= sheet.cells.size) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellAt(sheet, row, column);
        if (cell) found.push({ cell, row, column, key: cellKey(row, column) });
      }
    }
    return found;
  }
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellPlace(key);
    if (isInArea(area, row, column)) found.push({ cell, row, column, key });
  }
  return found;
}

/** The smallest area with content (or with formats too, unless `valuesOnly`), within an area; null if there is none. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  const see = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const { cell, row, column } of existingCells(sheet, within)) {
    if (isFilled(cell) || (!valuesOnly && Object.keys(cell.format).length > 0)) see(row, column);
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}
