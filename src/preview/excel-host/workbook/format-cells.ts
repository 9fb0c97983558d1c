import { forEachCell, isUnbounded, type Area } from "./area";
import { defaultFormat, type CellFormat, type PartialFormat } from "./cell-format";
import { ensureCell, existingCells, formatAt } from "./cells";
import type { Sheet } from "./sheet";

/** Cells looked at to tell whether a format is the same in a whole area. */
const maxProbe = 50_000;

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
  const first = formatAt(sheet, area.row, area.column)[key];
  if (isUnbounded(area) || area.rows * area.columns > maxProbe) {
    const values = existingCells(sheet, area).map(({ cell }) => cell.format[key] ?? defaultFormat[key]);
    return values.every((value) => isSame(value, first)) ? first : null;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isSame(formatAt(sheet, row, column)[key], first)) return null;
    }
  }
  return first;
}
