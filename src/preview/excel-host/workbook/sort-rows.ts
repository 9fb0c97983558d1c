import { containsArea, intersectAreas, type Area } from "./area";
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

/** By what a sort puts rows in order. */
export interface SortOrder {
  /** Counted from 0, on the sheet. */
  readonly column: number;
  readonly isDescending: boolean;
}

/** The order of kinds when Excel sorts upwards: numbers, texts, false and true, errors. */
const kindRank: Readonly<Record<ValueKind, number>> = {
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
  // Blank cells come last, whichever way it is sorted.
  if (kind === "Empty" || otherKind === "Empty") return kindRank[kind] - kindRank[otherKind];
  const order = kindRank[kind] - kindRank[otherKind] || compareValues(one?.value ?? "", other?.value ?? "");
  return isDescending ? -order : order;
}

/**
 * Sorts the rows of an area. What is in the cells moves: values, formulas, formats and comments. The cells themselves stay,
 * and so do names, merged areas and the ranges that somebody holds. "Hidden rows aren't moved when you sort rows", and
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
  if (!containsArea(area, { row: area.row, column, rows: 1, columns: 1 })) throw hostError("InvalidArgument");
  if (sheet.merges.some((merge) => intersectAreas(merge, area))) throw hostError("InvalidOperation");
  const places = Array.from({ length: area.rows }, (_, down) => area.row + down).filter(
    (row) => !isRowHidden(sheet, row),
  );
  const sorted = [...places].sort((one, other) =>
    compareCells(cellAt(sheet, one, column), cellAt(sheet, other, column), isDescending),
  );
  const placeOf = new Map(sorted.map((row, order) => [row, places[order] ?? row]));
  const moved = sorted.flatMap((row) =>
    Array.from({ length: area.columns }, (_, right) => {
      const cell = cellAt(sheet, row, area.column + right);
      const place = placeOf.get(row) ?? row;
      if (cell?.formula) cell.formula = copiedFormula(cell.formula, place - row, 0);
      return { key: cellKey(place, area.column + right), cell };
    }),
  );
  for (const { key, cell } of moved) {
    if (cell) sheet.cells.set(key, cell);
    else sheet.cells.delete(key);
  }
  for (const comment of sheet.comments) {
    if (!containsArea(area, comment.area)) continue;
    comment.area = { ...comment.area, row: placeOf.get(comment.area.row) ?? comment.area.row };
  }
  recalculate(workbook);
  emitEdited(workbook, sheet, area, origin, undefined);
}
