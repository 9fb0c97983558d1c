import type { Area } from "./area";
import type { EventOrigin } from "./host-event";
import { activateSheet } from "./sheet-operations";
import type { Sheet } from "./sheet";
import { emit, type Workbook } from "./workbook";

/** Selects cells and shows their sheet. */
export function selectCells(workbook: Workbook, sheet: Sheet, area: Area, origin: EventOrigin): void {
  activateSheet(workbook, sheet, origin);
  sheet.selection = area;
  emit(workbook, { kind: "selected", sheet, area, origin });
}
