import { containsArea, intersectAreas, oneRow, WHOLE_SHEET, type Area } from "./area";
import { existingCells } from "./cells";
import { hostError } from "./host-error";
import type { EventOrigin } from "./host-event";
import { moveAreas } from "./move-areas";
import { shiftCells } from "./shift-cells";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A whole row as an area. */
export function rowArea(row: number): Area {
  return oneRow(WHOLE_SHEET, row);
}

/** Throws where a row cannot be taken out of, or put into, a merged area of several rows. */
export function requireLoose(sheet: Sheet, from: number, to: number): void {
  const isCut = (merge: Area): boolean =>
    (intersectAreas(merge, rowArea(from)) !== null && !containsArea(rowArea(from), merge)) ||
    (merge.top < to && merge.bottom >= to);
  if (sheet.merges.some(isCut)) throw hostError("InvalidOperation");
}

function moveRowState(sheet: Sheet, from: number, to: number): void {
  for (const rows of [sheet.hiddenRows, sheet.filteredRows]) {
    rows.delete(to);
    if (rows.has(from)) rows.add(to);
  }
  const height = sheet.rowHeights.get(from);
  if (height === undefined) sheet.rowHeights.delete(to);
  else sheet.rowHeights.set(to, height);
}

/**
 * Cuts a row and puts it in above another ("Insert Cut Cells"), rows as they stand before. Names, formulas,
 * merged areas and the ranges that somebody holds go with the cells: a tracked range "updates" to the place where its cell
 * was moved (office-js issue 6102). That Excel reports it as one row inserted and one deleted is an assumption.
 */
export function moveRow(
  workbook: Workbook,
  sheet: Sheet,
  from: number,
  to: number,
  origin: EventOrigin,
): void {
  if (to === from || to === from + 1) return;
  requireLoose(sheet, from, to);
  shiftCells(workbook, sheet, { area: rowArea(to), axis: "rows", kind: "insert" }, origin);
  const source = from < to ? from : from + 1;
  for (const { key } of existingCells(sheet, rowArea(to))) sheet.cells.delete(key);
  moveAreas(workbook, sheet, (area) =>
    area.top === source && area.bottom === source ? oneRow(area, to) : area,
  );
  moveRowState(sheet, source, to);
  shiftCells(workbook, sheet, { area: rowArea(source), axis: "rows", kind: "delete" }, origin);
}
