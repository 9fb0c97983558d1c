import { cellAt } from "../workbook/cells";
import { hostError } from "../workbook/host-error";
import { bodyArea, headerArea } from "../workbook/table";
import { addTableRows, deleteTableRow } from "../workbook/table-operations";
import { writeCells } from "../workbook/write-cells";
import { columnCount, oneColumn, oneRow, rowCount, type Area } from "../workbook/area";
import { asInteger, asText } from "../protocol/arguments";
import { methods, readOnly, type ObjectType } from "../protocol/object-type";
import { makeRange } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import { serverObject, type ServerObject, type TablePartTarget, type TableTarget } from "../protocol/targets";
import { valuesOf } from "./range-values";

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function bodyRows({ table }: TableTarget): number {
  return rowCount(bodyArea(table));
}

/** Rows as the add-in hands them over: one row or several. */
function asRows(values: unknown): unknown[][] {
  if (!Array.isArray(values) || values.length === 0) throw hostError("InvalidArgument");
  const isTable = values.every(Array.isArray);
  return isTable ? (values as unknown[][]) : [values];
}

/** `Excel.TableRowCollection`. */
export const TABLE_ROW_COLLECTION: ObjectType<TableTarget> = {
  items: (target) => indexes(bodyRows(target)).map((index) => serverObject("TableRow", { ...target, index })),
  properties: { Count: readOnly(bodyRows) },
  methods: methods<TableTarget>({
    GetCount: bodyRows,
    GetItemAt: (target, [index]) => {
      const at = asInteger(index);
      if (at < 0 || at >= bodyRows(target)) throw hostError("InvalidArgument");
      return serverObject("TableRow", { ...target, index: at });
    },
    Add: (target, [index, values], { workbook }) => {
      const at = index === undefined ? null : asInteger(index);
      const blank = [Array<string>(columnCount(target.table.area)).fill("")];
      const rows = values === undefined ? blank : asRows(values);
      const first = addTableRows(workbook, target.sheet, target.table, at, rows, "addin");
      return serverObject("TableRow", { ...target, index: first });
    },
  }),
};

function rowArea({ table, index }: TablePartTarget): Area {
  const body = bodyArea(table);
  return oneRow(body, body.top + index);
}

/** `Excel.TableRow`. */
export const TABLE_ROW: ObjectType<TablePartTarget> = {
  properties: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (target) => valuesOf({ sheet: target.sheet, area: rowArea(target) }),
      set: (target, value, { workbook }) => {
        writeCells(workbook, target.sheet, rowArea(target), value, "addin");
      },
    },
  },
  methods: methods<TablePartTarget>({
    GetRange: (target, _args, context) => makeRange(context, target.sheet, rowArea(target)),
    Delete: (target, _args, { workbook }) => {
      deleteTableRow(workbook, target.sheet, target.table, target.index, "addin");
    },
  }),
};

function headingOf({ sheet, table, index }: TablePartTarget): string {
  return String(cellAt(sheet, table.area.top, table.area.left + index)?.value ?? "");
}

function columnsOf(target: TableTarget): TablePartTarget[] {
  return indexes(columnCount(target.table.area)).map((index) => ({ ...target, index }));
}

function foundColumn(target: TableTarget, key: unknown): ServerObject | null {
  const wanted = String(key).toLowerCase();
  const match = columnsOf(target).find(
    (column) => column.index + 1 === key || headingOf(column).toLowerCase() === wanted,
  );
  return match ? serverObject("TableColumn", match) : null;
}

/** `Excel.TableColumnCollection`. */
export const TABLE_COLUMN_COLLECTION: ObjectType<TableTarget> = {
  items: (target) => columnsOf(target).map((column) => serverObject("TableColumn", column)),
  item: foundColumn,
  properties: { Count: readOnly(({ table }) => columnCount(table.area)) },
  methods: methods<TableTarget>({
    GetCount: ({ table }) => columnCount(table.area),
    GetItemOrNullObject: (target, [key]) => foundColumn(target, key),
    GetItemAt: (target, [index]) => {
      const match = columnsOf(target)[asInteger(index)];
      return match ? serverObject("TableColumn", match) : null;
    },
  }),
};

function columnPart(area: (table: TableTarget["table"]) => Area) {
  return ({ sheet, table, index }: TablePartTarget, _args: readonly unknown[], context: ServerContext) => {
    const whole = area(table);
    return makeRange(context, sheet, oneColumn(whole, whole.left + index));
  };
}

/** `Excel.TableColumn`. */
export const TABLE_COLUMN: ObjectType<TablePartTarget> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: {
      get: headingOf,
      set: ({ sheet, table, index }, value, { workbook }) => {
        const area = oneColumn(headerArea(table), table.area.left + index);
        writeCells(workbook, sheet, area, asText(value), "addin");
      },
    },
    Values: readOnly(({ sheet, table, index }) =>
      valuesOf({ sheet, area: oneColumn(table.area, table.area.left + index) }),
    ),
  },
  methods: methods<TablePartTarget>({
    GetRange: columnPart(({ area }) => area),
    GetHeaderRowRange: columnPart(headerArea),
    GetDataBodyRange: columnPart(bodyArea),
  }),
};
