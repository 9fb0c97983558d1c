import { cellCount, forEachCell, isUnbounded, type Area } from "./area";
import { DEFAULT_FORMAT, type CellFormat, type PartialFormat } from "./cell-format";
import { ensureCell, existingCells, formatAt } from "./cells";
import type { Sheet } from "./sheet";

/** In an area with more cells than this, only the existing cells are compared. */
const MAX_PROBE = 50_000;

/** Gives an area a format. Whole rows and columns keep it for cells that do not exist yet. */
export function formatCells(sheet: Sheet, area: Area, format: PartialFormat): void {
  if (!isUnbounded(area)) {
    forEachCell(area, (row, column) => Object.assign(ensureCell(sheet, row, column).format, format));
    return;
  }
  sheet.bandFormats.push({ area, format });
  for (const { cell } of existingCells(sheet, area)) Object.assign(cell.format, format);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** One value of the format if all cells of the area share it, else null, as Excel answers. */
export function commonFormat<Key extends keyof CellFormat>(
  sheet: Sheet,
  area: Area,
  key: Key,
): CellFormat[Key] | null {
  const first = formatAt(sheet, area.top, area.left)[key];
  if (isUnbounded(area) || cellCount(area) > MAX_PROBE) {
    const values = existingCells(sheet, area).map(({ cell }) => cell.format[key] ?? DEFAULT_FORMAT[key]);
    return values.every((value) => isSame(value, first)) ? first : null;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!isSame(formatAt(sheet, row, column)[key], first)) return null;
    }
  }
  return first;
}
