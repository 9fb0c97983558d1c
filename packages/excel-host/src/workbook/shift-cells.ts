import {
  columnCount,
  containsArea,
  intersectAreas,
  isInArea,
  isSameArea,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  oneColumn,
  oneRow,
  rowCount,
  type Area,
} from "./area";
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
  const isWhole = axis === "rows" ? isWholeRows(area) : isWholeColumns(area);
  if (!isWhole) requireUnprotected(sheet);
  else if (kind === "insert")
    requireAllowed(sheet, axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
  else requireAllowed(sheet, axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
  const isCut = (other: Area): boolean => {
    const band =
      axis === "rows" ? { ...area, top: 1, bottom: MAX_ROWS } : { ...area, left: 1, right: MAX_COLUMNS };
    const isAhead = axis === "rows" ? other.bottom >= area.top : other.right >= area.left;
    return isAhead && intersectAreas(band, other) !== null && !containsArea(band, other);
  };
  if (sheet.merges.some(isCut)) throw hostError("InvalidOperation");
  if (sheet.tables.some((table) => isCut(table.area))) throw hostError("InsertDeleteConflict");
}

/** Where a row or a column is after others moved; null if it was deleted. */
function shiftLine(line: number, { area, axis, kind }: CellShift): number | null {
  const [first, count] = axis === "rows" ? [area.top, rowCount(area)] : [area.left, columnCount(area)];
  if (line < first) return line;
  if (kind === "insert") return line + count;
  return line >= first + count ? line - count : null;
}

function shiftSet(set: ReadonlySet<number>, shift: CellShift): Set<number> {
  return new Set([...set].flatMap((line) => shiftLine(line, shift) ?? []));
}

function shiftSizes(sizes: ReadonlyMap<number, number>, shift: CellShift): Map<number, number> {
  const moved = [...sizes].map(([line, size]) => [shiftLine(line, shift), size] as const);
  return new Map(moved.flatMap(([line, size]) => (line === null ? [] : [[line, size] as const])));
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
  if (axis === "rows" && isWholeRows(area)) return kind === "insert" ? "RowInserted" : "RowDeleted";
  if (axis === "columns" && isWholeColumns(area))
    return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
  return kind === "insert" ? "CellInserted" : "CellDeleted";
}

/** Inserted cells look like those above (or to the left), as in Excel. */
function copyNeighbourFormats(sheet: Sheet, { area, axis }: CellShift): void {
  const before = axis === "rows" ? oneRow(area, area.top - 1) : oneColumn(area, area.left - 1);
  const neighbours = [...sheet.cells.keys()]
    .map(cellPlace)
    .filter(({ row, column }) => isInArea(before, row, column));
  for (const { row, column } of neighbours) {
    const target = axis === "rows" ? oneColumn(area, column) : oneRow(area, row);
    formatCells(sheet, target, formatAt(sheet, row, column));
  }
}

/** Inserts or deletes cells, rows or columns; everything that points at moved cells follows them. */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: CellShift, origin: EventOrigin): void {
  requireMovable(sheet, shift);
  const move = (area: Area): Area | null => {
    const moved = shiftArea(area, shift);
    return moved && isSameArea(moved, area) ? area : moved;
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
