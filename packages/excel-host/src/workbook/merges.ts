import { cellArea, cellCount, containsArea, intersectAreas, oneRow, type Area } from "./area";
import { emptyCell } from "./cell";
import { existingCells } from "./cells";
import { hostError } from "./host-error";
import type { Sheet } from "./sheet";

/** The merged area that covers a cell. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | null {
  const place = cellArea(row, column);
  return sheet.merges.find((merge) => intersectAreas(merge, place)) ?? null;
}

/** Whether a cell is inside a merged area without being its top left cell: such a cell never holds anything. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

function mergeOne(sheet: Sheet, area: Area): void {
  if (cellCount(area) === 1) return;
  sheet.merges = sheet.merges.filter((merge) => !containsArea(area, merge));
  sheet.merges.push(area);
  for (const { cell, row, column, key } of existingCells(sheet, area)) {
    if (row !== area.top || column !== area.left) sheet.cells.set(key, emptyCell(cell.format));
  }
}

/** Merges an area, or each of its rows (`across`); only the top left value is kept. Throws InvalidOperation in a table. */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => intersectAreas(table.area, area))) throw hostError("InvalidOperation");
  if (!across) {
    mergeOne(sheet, area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) mergeOne(sheet, oneRow(area, row));
}

/** Separates every merged area that touches the area. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !intersectAreas(merge, area));
}

/** Merged areas whose top left cell lies in the area: Excel does not find the others (office-js 3611). */
export function mergesStartingIn(sheet: Sheet, area: Area): Area[] {
  return sheet.merges.filter((merge) => intersectAreas(cellArea(merge.top, merge.left), area));
}
