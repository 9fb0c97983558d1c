import { columnCount, rowCount, sizedArea, type Area } from "./area";
import { cellKey, ensureCell, existingCells } from "./cells";
import { emptyCell } from "./cell";
import { copiedFormula } from "./copied-formula";
import type { EventOrigin } from "./host-event";
import { recalculate } from "./recalculate";
import { requireWritable } from "./sheet-protection";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";
import { emitEdited } from "./write-cells";

/** What `Range.copyFrom` copies. */
export type CopyKind = "All" | "Values" | "Formats" | "Formulas";

/** Copies cells; references without `$` move along. Returns the area written. */
export function copyCells(
  workbook: Workbook,
  from: { sheet: Sheet; area: Area },
  to: { sheet: Sheet; area: Area },
  kind: CopyKind,
  origin: EventOrigin,
): Area {
  const target = sizedArea(to.area.top, to.area.left, rowCount(from.area), columnCount(from.area));
  const [down, right] = [target.top - from.area.top, target.left - from.area.left];
  requireWritable(to.sheet, target);
  const copies = existingCells(from.sheet, from.area).map(({ cell, row, column }) => ({
    cell: structuredClone(cell),
    row: row + down,
    column: column + right,
  }));
  for (const { key, cell } of existingCells(to.sheet, target)) {
    if (kind !== "Formats") to.sheet.cells.set(key, emptyCell(kind === "All" ? {} : cell.format));
  }
  for (const { cell, row, column } of copies) {
    if (cell.formula) cell.formula = copiedFormula(cell.formula, down, right);
    const { format, ...content } = cell;
    if (kind === "All") to.sheet.cells.set(cellKey(row, column), cell);
    else if (kind === "Formats") ensureCell(to.sheet, row, column).format = format;
    else
      Object.assign(ensureCell(to.sheet, row, column), content, kind === "Values" ? { formula: null } : {});
  }
  recalculate(workbook);
  emitEdited(workbook, to.sheet, target, origin, undefined);
  return target;
}
