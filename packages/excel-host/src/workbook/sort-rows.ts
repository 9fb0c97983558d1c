import { cellArea, columnCount, containsArea, intersectAreas, offsetArea, rowCount, type Area } from "./area";
import type { Cell, CellValue, ValueKind } from "./cell";
import { cellAt, cellKey } from "./cells";
import { copiedFormula } from "./copied-formula";
import { hostError } from "./host-error";
import type { EventOrigin } from "./host-event";
import { recalculate } from "./recalculate";
import { isRowHidden } from "./row-and-column-sizes";
import { requireAllowed, requireWritable } from "./sheet-protection";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";
import { emitEdited } from "./write-cells";

/** The column that a sort compares, and the direction. */
export interface SortOrder {
  /** On the sheet: 3 for C. */
  readonly column: number;
  readonly isDescending: boolean;
}

/** The order of kinds when Excel sorts upwards: numbers, texts, false and true, errors. */
const KIND_RANK: Readonly<Record<ValueKind, number>> = {
  Double: 0,
  String: 1,
  Boolean: 2,
  Error: 3,
  Empty: 4,
};

function compareValues(one: CellValue, other: CellValue): number {
  if (typeof one === "string" && typeof other === "string") return one.localeCompare(other, "th");
  return Number(one) - Number(other);
}

function compareCells(one: Cell | undefined, other: Cell | undefined, isDescending: boolean): number {
  const [kind, otherKind] = [one?.kind ?? "Empty", other?.kind ?? "Empty"];
  // Blank cells come last in both directions.
  if (kind === "Empty" || otherKind === "Empty") return KIND_RANK[kind] - KIND_RANK[otherKind];
  const order = KIND_RANK[kind] - KIND_RANK[otherKind] || compareValues(one?.value ?? "", other?.value ?? "");
  return isDescending ? -order : order;
}

/**
 * Sorts the rows of an area. What is in the cells moves: values, formulas, formats and comments. The cells themselves stay,
 * and so do names, merged areas and the ranges that an add-in holds. "Hidden rows aren't moved when you sort rows", and
 * merged cells refuse (support.microsoft.com, "Sort data in a range or table").
 */
export function sortRows(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  { column, isDescending }: SortOrder,
  origin: EventOrigin,
): void {
  requireAllowed(sheet, "allowSort");
  requireWritable(sheet, area);
  if (!containsArea(area, cellArea(area.top, column))) throw hostError("InvalidArgument");
  if (sheet.merges.some((merge) => intersectAreas(merge, area))) throw hostError("InvalidOperation");
  const places = Array.from({ length: rowCount(area) }, (_, down) => area.top + down).filter(
    (row) => !isRowHidden(sheet, row),
  );
  const sorted = [...places].sort((one, other) =>
    compareCells(cellAt(sheet, one, column), cellAt(sheet, other, column), isDescending),
  );
  const placeOf = new Map(sorted.map((row, order) => [row, places[order] ?? row]));
  const moved = sorted.flatMap((row) =>
    Array.from({ length: columnCount(area) }, (_, right) => {
      const cell = cellAt(sheet, row, area.left + right);
      const place = placeOf.get(row) ?? row;
      if (cell?.formula) cell.formula = copiedFormula(cell.formula, place - row, 0);
      return { key: cellKey(place, area.left + right), cell };
    }),
  );
  for (const { key, cell } of moved) {
    if (cell) sheet.cells.set(key, cell);
    else sheet.cells.delete(key);
  }
  for (const comment of sheet.comments) {
    if (!containsArea(area, comment.area)) continue;
    const { top } = comment.area;
    comment.area = offsetArea(comment.area, (placeOf.get(top) ?? top) - top, 0);
  }
  recalculate(workbook);
  emitEdited(workbook, sheet, area, origin, undefined);
}
