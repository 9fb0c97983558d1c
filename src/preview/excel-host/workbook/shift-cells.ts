import { containsArea, intersectAreas, isUnbounded, maxColumns, maxRows, type Area } from "./area";
import { cellPlace, formatAt } from "./cells";
import { formatCells } from "./format-cells";
import { hostError } from "./host-error";
import type { ChangeType, EventOrigin } from "./host-event";
import { moveAreas } from "./move-areas";
import { recalculate } from "./recalculate";
import { requireAllowed, requireUnprotected } from "./sheet-protection";
import { shiftArea, type CellShift } from "./shift-area";
import type { Sheet } from "./sheet";
import { emit, type Workbook } from "./workbook";

function requireMovable(sheet: Sheet, { area, axis, kind }: CellShift): void {
  const isWhole = axis === "rows" ? area.columns === maxColumns : area.rows === maxRows;
  if (!isWhole) requireUnprotected(sheet);
  else if (kind === "insert")
    requireAllowed(sheet, axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
  else requireAllowed(sheet, axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
  const isCut = (other: Area): boolean => {
    const band =
      axis === "rows" ? { ...area, row: 0, rows: maxRows } : { ...area, column: 0, columns: maxColumns };
    const isAhead =
      axis === "rows" ? other.row + other.rows > area.row : other.column + other.columns > area.column;
    return isAhead && intersectAreas(band, other) !== null && !containsArea(band, other);
  };
  if (sheet.merges.some(isCut)) throw hostError("InvalidOperation");
  if (sheet.tables.some((table) => isCut(table.area))) throw hostError("InsertDeleteConflict");
}

function shiftIndexes(indexes: Iterable<number>, { area, axis, kind }: CellShift): number[] {
  const [start, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const moved: number[] = [];
  for (const index of indexes) {
    if (index < start) moved.push(index);
    else if (kind === "insert") moved.push(index + count);
    else if (index >= start + count) moved.push(index - count);
    else moved.push(-1);
  }
  return moved;
}

function shiftSet(set: ReadonlySet<number>, shift: CellShift): Set<number> {
  return new Set(shiftIndexes(set, shift).filter((index) => index >= 0));
}

function shiftSizes(sizes: ReadonlyMap<number, number>, shift: CellShift): Map<number, number> {
  const indexes = shiftIndexes(sizes.keys(), shift);
  return new Map(
    [...sizes.values()]
      .map((size, order) => [indexes[order] ?? -1, size] as const)
      .filter(([index]) => index >= 0),
  );
}

function shiftRowAndColumnState(sheet: Sheet, shift: CellShift): void {
  if (!isUnbounded(shift.area)) return;
  if (shift.axis === "rows") {
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, shift);
    sheet.filteredRows = shiftSet(sheet.filteredRows, shift);
    sheet.rowHeights = shiftSizes(sheet.rowHeights, shift);
    sheet.pageLayout.rowBreaks = [...shiftSet(new Set(sheet.pageLayout.rowBreaks), shift)];
    return;
  }
  sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, shift);
  sheet.columnWidths = shiftSizes(sheet.columnWidths, shift);
  sheet.pageLayout.columnBreaks = [...shiftSet(new Set(sheet.pageLayout.columnBreaks), shift)];
}

function changeTypeOf({ area, axis, kind }: CellShift): ChangeType {
  if (axis === "rows" && area.columns === maxColumns) return kind === "insert" ? "RowInserted" : "RowDeleted";
  if (axis === "columns" && area.rows === maxRows)
    return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
  return kind === "insert" ? "CellInserted" : "CellDeleted";
}

/** Inserted cells look like those above (or to the left), as in Excel. */
function copyNeighbourFormats(sheet: Sheet, { area, axis }: CellShift): void {
  const before = axis === "rows" ? area.row - 1 : area.column - 1;
  if (before < 0) return;
  const neighbours = [...sheet.cells.keys()]
    .map(cellPlace)
    .filter(({ row, column }) => (axis === "rows" ? row : column) === before)
    .filter(({ row, column }) => {
      const across = axis === "rows" ? column - area.column : row - area.row;
      return across >= 0 && across < (axis === "rows" ? area.columns : area.rows);
    });
  for (const { row, column } of neighbours) {
    const target = axis === "rows" ? { ...area, column, columns: 1 } : { ...area, row, rows: 1 };
    formatCells(sheet, target, formatAt(sheet, row, column));
  }
}

/** Inserts or deletes cells, rows or columns; everything that points at moved cells follows them. */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: CellShift, origin: EventOrigin): void {
  requireMovable(sheet, shift);
  const move = (area: Area): Area | null => {
    const moved = shiftArea(area, shift);
    return moved &&
      moved.row === area.row &&
      moved.column === area.column &&
      moved.rows === area.rows &&
      moved.columns === area.columns
      ? area
      : moved;
  };
  moveAreas(workbook, sheet, move);
  shiftRowAndColumnState(sheet, shift);
  if (shift.kind === "insert") copyNeighbourFormats(sheet, shift);
  recalculate(workbook);
  emit(workbook, {
    kind: "changed",
    sheet,
    area: shift.area,
    origin,
    changeType: changeTypeOf(shift),
    details: null,
  });
}
