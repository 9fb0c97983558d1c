import { usedArea } from "../workbook/cells";
import { clearCells } from "../workbook/clear-cells";
import { columnLetters } from "../workbook/address";
import { cellArea, cellCount, columnCount, isUnbounded, rowCount, type Area } from "../workbook/area";
import { isRowHidden } from "../workbook/row-and-column-sizes";
import { methods, navigation, readOnly, type ObjectType, type Property } from "../protocol/object-type";
import { addressOf, areaOf, makeRange } from "../protocol/ranges";
import { asInteger, oneOf } from "../protocol/arguments";
import { serverObject, type RangeTarget } from "../protocol/targets";
import { RANGE_CONTENT } from "./range-values";

const clearKind = oneOf("All", "Formats", "Contents");

/** `Excel.RangeAreas`: several ranges of one sheet. */
export const RANGE_AREAS: ObjectType<readonly RangeTarget[]> = {
  properties: {
    Address: readOnly((ranges) => ranges.map(addressOf).join(",")),
    AddressLocal: readOnly((ranges) => ranges.map(addressOf).join(",")),
    AreaCount: readOnly((ranges) => ranges.length),
    CellCount: readOnly((ranges) => ranges.map(areaOf).reduce((sum, area) => sum + cellCount(area), 0)),
  },
  navigation: navigation<readonly RangeTarget[]>({
    Areas: (ranges) => serverObject("RangeCollection", ranges),
    Worksheet: ([first]) => (first ? serverObject("Worksheet", first.sheet) : null),
  }),
  methods: methods<readonly RangeTarget[]>({
    Clear: (ranges, [kind], { workbook }) => {
      for (const target of ranges) {
        clearCells(workbook, target.sheet, areaOf(target), clearKind(kind ?? "All"), "addin");
      }
    },
  }),
};

/** `Excel.RangeCollection`. */
export const RANGE_COLLECTION: ObjectType<readonly RangeTarget[]> = {
  items: (ranges) => ranges.map((target) => serverObject("Range", target)),
  methods: methods<readonly RangeTarget[]>({
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index]) => {
      const found = ranges[asInteger(index)];
      return found ? serverObject("Range", found) : null;
    },
  }),
};

/** Rows and columns of a range that can be seen; of the used part where the range is unbounded. */
function visiblePlaces(target: RangeTarget): { rows: number[]; columns: number[] } {
  const whole = areaOf(target);
  const area: Area = (isUnbounded(whole) ? usedArea(target.sheet, true, whole) : null) ?? whole;
  const rows = Array.from({ length: rowCount(area) }, (_, down) => area.top + down);
  const columns = Array.from({ length: columnCount(area) }, (_, right) => area.left + right);
  return {
    rows: rows.filter((row) => !isRowHidden(target.sheet, row)),
    columns: columns.filter((column) => !target.sheet.hiddenColumns.has(column)),
  };
}

function visibleCells(name: string): Property<RangeTarget> {
  return readOnly((target, context) => {
    const { rows, columns } = visiblePlaces(target);
    const one = (row: number, column: number): unknown => {
      const cell = { sheet: target.sheet, area: cellArea(row, column) };
      return (RANGE_CONTENT[name]?.get(cell, context) as unknown[][])[0]?.[0];
    };
    return rows.map((row) => columns.map((column) => one(row, column)));
  });
}

/** `Excel.RangeView`: the visible cells of a range, to be read only. */
export const RANGE_VIEW: ObjectType<RangeTarget> = {
  properties: {
    Values: visibleCells("Values"),
    Formulas: visibleCells("Formulas"),
    Text: visibleCells("Text"),
    NumberFormat: visibleCells("NumberFormat"),
    ValueTypes: visibleCells("ValueTypes"),
    RowCount: readOnly((target) => visiblePlaces(target).rows.length),
    ColumnCount: readOnly((target) => visiblePlaces(target).columns.length),
    CellAddresses: readOnly((target) => {
      const { rows, columns } = visiblePlaces(target);
      return rows.map((row) => columns.map((column) => `${columnLetters(column)}${row}`));
    }),
  },
  methods: methods<RangeTarget>({
    GetRange: (target, _args, context) => makeRange(context, target.sheet, areaOf(target)),
  }),
};
