import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";
import { columnWidth, isRowHidden, rowHeight } from "../workbook/row-and-column-sizes";
import { requireAllowed } from "../workbook/sheet-protection";
import { emit } from "../workbook/workbook";
import { asBoolean } from "../protocol/arguments";
import { readOnly, type Property } from "../protocol/object-type";
import { addressOf, areaOf } from "../protocol/ranges";
import type { RangeTarget } from "../protocol/targets";

/** Rows or columns that are looked at one by one; beyond the used ones none is hidden. */
const MAX_LINES = 100_000;

/** The numbers of rows or columns, first and last included. */
function lines(first: number, last: number): number[] {
  return Array.from({ length: Math.min(last - first + 1, MAX_LINES) }, (_, offset) => first + offset);
}

function rowsOf({ top, bottom }: Area): number[] {
  return lines(top, bottom);
}

function columnsOf({ left, right }: Area): number[] {
  return lines(left, right);
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

const ROW_HIDDEN: Property<RangeTarget> = {
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

const COLUMN_HIDDEN: Property<RangeTarget> = {
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

function heightOf(sheet: Sheet, first: number, last: number): number {
  return lines(first, last)
    .filter((row) => !isRowHidden(sheet, row))
    .reduce((sum, row) => sum + rowHeight(sheet, row), 0);
}

function widthOf(sheet: Sheet, first: number, last: number): number {
  return lines(first, last)
    .filter((column) => !sheet.hiddenColumns.has(column))
    .reduce((sum, column) => sum + columnWidth(sheet, column), 0);
}

/** What `Range` says of where its cells are and whether they show. */
export const RANGE_PLACE: Readonly<Record<string, Property<RangeTarget>>> = {
  Address: readOnly(addressOf),
  AddressLocal: readOnly(addressOf),
  // office.js counts rows and columns from 0.
  RowIndex: readOnly((target) => areaOf(target).top - 1),
  ColumnIndex: readOnly((target) => areaOf(target).left - 1),
  RowCount: readOnly((target) => rowCount(areaOf(target))),
  ColumnCount: readOnly((target) => columnCount(areaOf(target))),
  CellCount: readOnly((target) => {
    const count = cellCount(areaOf(target));
    return count > 2 ** 31 - 1 ? -1 : count;
  }),
  IsEntireRow: readOnly((target) => isWholeRows(areaOf(target))),
  IsEntireColumn: readOnly((target) => isWholeColumns(areaOf(target))),
  RowHidden: ROW_HIDDEN,
  ColumnHidden: COLUMN_HIDDEN,
  Hidden: readOnly((target) => isAllHidden({ sheet: target.sheet, area: areaOf(target) })),
  Top: readOnly(({ sheet, ...target }) => heightOf(sheet, 1, areaOf({ sheet, ...target }).top - 1)),
  Left: readOnly(({ sheet, ...target }) => widthOf(sheet, 1, areaOf({ sheet, ...target }).left - 1)),
  Height: readOnly((target) => heightOf(target.sheet, areaOf(target).top, areaOf(target).bottom)),
  Width: readOnly((target) => widthOf(target.sheet, areaOf(target).left, areaOf(target).right)),
};
