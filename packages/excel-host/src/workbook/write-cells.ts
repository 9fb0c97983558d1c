import {
  cellCount,
  columnCount,
  forEachCell,
  intersectAreas,
  isUnbounded,
  rowCount,
  type Area,
} from "./area";
import type { Cell } from "./cell";
import { cellAt, cellKey, ensureCell, formatAt, usedArea } from "./cells";
import { coerceValue, type CoercedValue } from "./coerce-value";
import type { ChangeDetails, EventOrigin } from "./host-event";
import { hostError } from "./host-error";
import { isCovered } from "./merges";
import { recalculate } from "./recalculate";
import { requireWritable } from "./sheet-protection";
import type { Sheet } from "./sheet";
import { emit, type Workbook } from "./workbook";

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Throws unless the value is a scalar (which fills) or an array of the area's own shape. */
export function requireShape(area: Area, value: unknown): void {
  if (value === null || value === undefined) throw hostError("InvalidArgument");
  if (!Array.isArray(value)) return;
  const fits =
    value.length === rowCount(area) &&
    value.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw hostError("InvalidArgument", null, WRONG_SHAPE);
}

/** The cells that get a single value when it is written to whole rows or columns: those in use. */
export function boundedArea(sheet: Sheet, area: Area): Area | null {
  if (!isUnbounded(area)) return area;
  const used = usedArea(sheet, false, area);
  return used && intersectAreas(area, used);
}

function put(sheet: Sheet, row: number, column: number, coerced: CoercedValue): void {
  if (coerced.kind === "Keep" || isCovered(sheet, row, column)) return;
  if (coerced.kind === "Empty") {
    const cell = cellAt(sheet, row, column);
    if (cell) Object.assign(cell, { value: "", kind: "Empty", formula: null, quoted: false });
    return;
  }
  const cell = ensureCell(sheet, row, column);
  if (coerced.kind === "Formula") {
    Object.assign(cell, { value: 0, kind: "Double", formula: coerced.formula, quoted: false });
    return;
  }
  const { value, kind, quoted = false, numberFormat } = coerced;
  Object.assign(cell, { value, kind, formula: null, quoted });
  const isGeneral = (cell.format.numberFormat ?? "General") === "General";
  if (numberFormat && isGeneral) cell.format.numberFormat = numberFormat;
}

/** Puts one value into a cell by Excel's rules. It does not look at the protection and fires no event. */
export function putValue(sheet: Sheet, row: number, column: number, value: unknown): void {
  put(sheet, row, column, coerceValue(value, formatAt(sheet, row, column).numberFormat));
}

function changeDetails(before: Cell | undefined, after: Cell | undefined): ChangeDetails {
  return {
    valueBefore: before?.value ?? "",
    valueAfter: after?.value ?? "",
    valueTypeBefore: before?.kind ?? "Empty",
    valueTypeAfter: after?.kind ?? "Empty",
  };
}

/** Fires `onChanged` for an edited area; details only for a single cell, as in Excel. */
export function emitEdited(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  origin: EventOrigin,
  before: Cell | undefined,
): void {
  const isSingle = cellCount(area) === 1;
  const details = isSingle ? changeDetails(before, sheet.cells.get(cellKey(area.top, area.left))) : null;
  emit(workbook, { kind: "changed", sheet, area, origin, changeType: "RangeEdited", details });
}

/**
 * Writes values or formulas: a two-dimensional array of the area's shape, or a scalar that fills it. Protection is checked
 * for the whole area first; values are coerced one by one, so a bad one stops after those before it.
 */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  value: unknown,
  origin: EventOrigin,
): void {
  requireShape(area, value);
  if (isUnbounded(area) && Array.isArray(value)) throw hostError("InvalidArgument");
  const target = boundedArea(sheet, area);
  if (!target) return;
  requireWritable(sheet, target);
  const rows = Array.isArray(value) ? (value as readonly (readonly unknown[])[]) : null;
  const single = cellAt(sheet, target.top, target.left);
  const before = single && { ...single };
  forEachCell(target, (row, column) => {
    putValue(sheet, row, column, rows ? rows[row - target.top]?.[column - target.left] : value);
  });
  recalculate(workbook);
  emitEdited(workbook, sheet, area, origin, before);
}
