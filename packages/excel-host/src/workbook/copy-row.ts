import { containsArea, oneRow } from "./area";
import { copyCells } from "./copy-cells";
import type { EventOrigin } from "./host-event";
import { requireLoose, rowArea } from "./move-row";
import { shiftCells } from "./shift-cells";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * Copies a row and puts the copy in above another ("Insert Copied Cells"), rows as they stand before. Names and
 * the ranges that somebody holds stay with the row that was copied.
 */
export function copyRow(
  workbook: Workbook,
  sheet: Sheet,
  from: number,
  to: number,
  origin: EventOrigin,
): void {
  requireLoose(sheet, from, to);
  shiftCells(workbook, sheet, { area: rowArea(to), axis: "rows", kind: "insert" }, origin);
  const source = rowArea(from < to ? from : from + 1);
  const height = sheet.rowHeights.get(source.top);
  if (height !== undefined) sheet.rowHeights.set(to, height);
  const merges = sheet.merges.filter((merge) => containsArea(source, merge));
  sheet.merges = [...sheet.merges, ...merges.map((merge) => oneRow(merge, to))];
  copyCells(workbook, { sheet, area: source }, { sheet, area: rowArea(to) }, "All", origin);
}
