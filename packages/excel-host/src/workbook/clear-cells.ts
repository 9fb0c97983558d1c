import { containsArea, intersectAreas, type Area } from "./area";
import { cellAt, existingCells } from "./cells";
import type { EventOrigin } from "./host-event";
import { unmergeCells } from "./merges";
import { recalculate } from "./recalculate";
import { requireWritable } from "./sheet-protection";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";
import { emitEdited } from "./write-cells";

/** What `Range.clear` takes away. */
export type ClearKind = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears contents, formats or both. Clearing all separates merged cells too. */
export function clearCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  kind: ClearKind,
  origin: EventOrigin,
): void {
  requireWritable(sheet, area);
  const single = cellAt(sheet, area.top, area.left);
  const before = single && { ...single };
  for (const { cell, key } of existingCells(sheet, area)) {
    if (kind === "All") sheet.cells.delete(key);
    if (kind === "Formats") cell.format = {};
    if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") delete cell.hyperlink;
    if (kind === "Contents") Object.assign(cell, { value: "", kind: "Empty", formula: null, quoted: false });
  }
  if (kind === "All" || kind === "Formats") {
    unmergeCells(sheet, area);
    sheet.bandFormats = sheet.bandFormats.filter((band) => !containsArea(area, band.area));
  }
  if (kind === "All") {
    sheet.validations = sheet.validations.filter((rule) => !intersectAreas(rule.area, area));
  }
  recalculate(workbook);
  if (kind === "All" || kind === "Contents") emitEdited(workbook, sheet, area, origin, before);
}
