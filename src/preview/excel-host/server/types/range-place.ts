import { maxColumns, maxRows, type Area } from "../../workbook/area";
import type { Sheet } from "../../workbook/sheet";
import { columnWidth, isRowHidden, rowHeight } from "../../workbook/row-and-column-sizes";
import { requireAllowed } from "../../workbook/sheet-protection";
import { emit } from "../../workbook/workbook";
import { asBoolean } from "../arguments";
import { readOnly, type Property } from "../object-type";
import { addressOf, areaOf } from "../ranges";
import type { RangeTarget } from "../targets";

/** Rows or columns looked at one by one; beyond the used ones none is hidden. */
function indexes(start: number, count: number, limit: number): number[] {
  return Array.from({ length: Math.min(count, limit) }, (_, offset) => start + offset);
}

function rowsOf(area: Area): number[] {
  return indexes(area.row, area.rows, 100_000);
}

function columnsOf(area: Area): number[] {
  return indexes(area.column, area.columns, maxColumns);
}

function allNoneOrMixed(all: readonly number[], isHidden: (index: number) => boolean): boolean | null {
  const count = all.filter(isHidden).length;
  if (count === 0) return false;
  return count === all.length ? true : null;
}

function setMembers(set: Set<number>, members: readonly number[], isIn: boolean): void {
  for (const member of members) {
    if (isIn) set.add(member);
    else set.delete(member);
  }
}

const rowHidden: Property<RangeTarget> = {
  get: (target) => allNoneOrMixed(rowsOf(areaOf(target)), (row) => isRowHidden(target.sheet, row)),
  set: (target, value, { workbook }) => {
    const { sheet } = target;
    const area = areaOf(target);
    requireAllowed(sheet, "allowFormatRows");
    setMembers(sheet.hiddenRows, rowsOf(area), asBoolean(value));
    if (value === false) setMembers(sheet.filteredRows, rowsOf(area), false);
    emit(workbook, { kind: "rowHidden", sheet, area, origin: "addin" });
  },
};

const columnHidden: Property<RangeTarget> = {
  get: (target) =>
    allNoneOrMixed(columnsOf(areaOf(target)), (column) => target.sheet.hiddenColumns.has(column)),
  set: (target, value, { workbook }) => {
    requireAllowed(target.sheet, "allowFormatColumns");
    setMembers(target.sheet.hiddenColumns, columnsOf(areaOf(target)), asBoolean(value));
    emit(workbook, { kind: "redraw" });
  },
};

function isAllHidden({ sheet, area }: { sheet: Sheet; area: Area }): boolean {
  return (
    rowsOf(area).every((row) => isRowHidden(sheet, row)) ||
    columnsOf(area).every((column) => sheet.hiddenColumns.has(column))
  );
}

function heightOf(sheet: Sheet, start: number, count: number): number {
  return indexes(start, count, 100_000)
    .filter((row) => !isRowHidden(sheet, row))
    .reduce((sum, row) => sum + rowHeight(sheet, row), 0);
}

function widthOf(sheet: Sheet, start: number, count: number): number {
  return indexes(start, count, maxColumns)
    .filter((column) => !sheet.hiddenColumns.has(column))
    .reduce((sum, column) => sum + columnWidth(sheet, column), 0);
}

/** What `Range` says of where its cells are and whether they show. */
export const rangePlace: Readonly<Record<string, Property<RangeTarget>>> = {
  Address: readOnly(addressOf),
  AddressLocal: readOnly(addressOf),
  RowIndex: readOnly((target) => areaOf(target).row),
  ColumnIndex: readOnly((target) => areaOf(target).column),
  RowCount: readOnly((target) => areaOf(target).rows),
  ColumnCount: readOnly((target) => areaOf(target).columns),
  CellCount: readOnly((target) => {
    const count = areaOf(target).rows * areaOf(target).columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }),
  IsEntireRow: readOnly((target) => areaOf(target).columns === maxColumns),
  IsEntireColumn: readOnly((target) => areaOf(target).rows === maxRows),
  RowHidden: rowHidden,
  ColumnHidden: columnHidden,
  Hidden: readOnly((target) => isAllHidden({ sheet: target.sheet, area: areaOf(target) })),
  Top: readOnly(({ sheet, ...target }) => heightOf(sheet, 0, areaOf({ sheet, ...target }).row)),
  Left: readOnly(({ sheet, ...target }) => widthOf(sheet, 0, areaOf({ sheet, ...target }).column)),
  Height: readOnly((target) => heightOf(target.sheet, areaOf(target).row, areaOf(target).rows)),
  Width: readOnly((target) => widthOf(target.sheet, areaOf(target).column, areaOf(target).columns)),
};
