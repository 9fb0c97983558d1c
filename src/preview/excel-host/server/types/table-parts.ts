import { cellAt } from "../../workbook/cells";
import { hostError } from "../../workbook/host-error";
import { bodyArea, headerArea } from "../../workbook/table";
import { addTableRows, deleteTableRow } from "../../workbook/table-operations";
import { writeCells } from "../../workbook/write-cells";
import type { Area } from "../../workbook/area";
import { asInteger, asText } from "../arguments";
import { methods, readOnly, type ObjectType } from "../object-type";
import { makeRange } from "../ranges";
import type { ServerContext } from "../server-context";
import { serverObject, type ServerObject, type TablePartTarget, type TableTarget } from "../targets";
import { valuesOf } from "./range-values";

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function rowCount({ table }: TableTarget): number {
  return bodyArea(table).rows;
}

/** Rows as the add-in hands them over: one row or several. */
function asRows(values: unknown): unknown[][] {
  if (!Array.isArray(values) || values.length === 0) throw hostError("InvalidArgument");
  const isTable = values.every(Array.isArray);
  return isTable ? (values as unknown[][]) : [values];
}

/** `Excel.TableRowCollection`. */
export const tableRowCollection: ObjectType<TableTarget> = {
  items: (target) => indexes(rowCount(target)).map((index) => serverObject("TableRow", { ...target, index })),
  properties: { Count: readOnly(rowCount) },
  methods: methods<TableTarget>({
    GetCount: rowCount,
    GetItemAt: (target, [index]) => {
      const at = asInteger(index);
      if (at < 0 || at >= rowCount(target)) throw hostError("InvalidArgument");
      return serverObject("TableRow", { ...target, index: at });
    },
    Add: (target, [index, values], { workbook }) => {
      const at = index === undefined ? null : asInteger(index);
      const blank = [Array<string>(target.table.area.columns).fill("")];
      const rows = values === undefined ? blank : asRows(values);
      const first = addTableRows(workbook, target.sheet, target.table, at, rows, "addin");
      return serverObject("TableRow", { ...target, index: first });
    },
  }),
};

function rowArea({ table, index }: TablePartTarget): Area {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rows: 1 };
}

/** `Excel.TableRow`. */
export const tableRow: ObjectType<TablePartTarget> = {
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
  return String(cellAt(sheet, table.area.row, table.area.column + index)?.value ?? "");
}

function columnsOf(target: TableTarget): TablePartTarget[] {
  return indexes(target.table.area.columns).map((index) => ({ ...target, index }));
}

function foundColumn(target: TableTarget, key: unknown): ServerObject | null {
  const wanted = String(key).toLowerCase();
  const match = columnsOf(target).find(
    (column) => column.index + 1 === key || headingOf(column).toLowerCase() === wanted,
  );
  return match ? serverObject("TableColumn", match) : null;
}

/** `Excel.TableColumnCollection`. */
export const tableColumnCollection: ObjectType<TableTarget> = {
  items: (target) => columnsOf(target).map((column) => serverObject("TableColumn", column)),
  item: foundColumn,
  properties: { Count: readOnly(({ table }) => table.area.columns) },
  methods: methods<TableTarget>({
    GetCount: ({ table }) => table.area.columns,
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
    return makeRange(context, sheet, { ...whole, column: whole.column + index, columns: 1 });
  };
}

/** `Excel.TableColumn`. */
export const tableColumn: ObjectType<TablePartTarget> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: {
      get: headingOf,
      set: ({ sheet, table, index }, value, { workbook }) => {
        const area = { ...headerArea(table), column: table.area.column + index, columns: 1 };
        writeCells(workbook, sheet, area, asText(value), "addin");
      },
    },
    Values: readOnly(({ sheet, table, index }) =>
      valuesOf({ sheet, area: { ...table.area, column: table.area.column + index, columns: 1 } }),
    ),
  },
  methods: methods<TablePartTarget>({
    GetRange: columnPart(({ area }) => area),
    GetHeaderRowRange: columnPart(headerArea),
    GetDataBodyRange: columnPart(bodyArea),
  }),
};
