import { intersectAreas } from "../workbook/area";
import { existingCells } from "../workbook/cells";
import { hostError } from "../workbook/host-error";
import { bodyArea, headerArea } from "../workbook/table";
import { addTable, allTables, removeTable, renameTable } from "../workbook/table-operations";
import { asBoolean, asInteger, asText } from "../protocol/arguments";
import { TABLE_EVENTS, WORKBOOK_EVENT_TARGET } from "../protocol/event-names";
import { methods, navigation, readOnly, stored, type ObjectType } from "../protocol/object-type";
import { areaOf, makeRange, rangeArgument } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import { serverObject, type ServerObject, type TableTarget, type Targets } from "../protocol/targets";

type CollectionTarget = Targets["TableCollection"];

function tablesOf({ sheet, within }: CollectionTarget, { workbook }: ServerContext): TableTarget[] {
  return allTables(workbook)
    .filter((found) => sheet === null || found.sheet === sheet)
    .filter(({ table }) => !within || intersectAreas(table.area, areaOf(within)));
}

function found(target: CollectionTarget, key: unknown, context: ServerContext): ServerObject | null {
  const wanted = asText(key).toLowerCase();
  const match = tablesOf(target, context).find(
    ({ table }) => table.id === wanted || table.name.toLowerCase() === wanted,
  );
  return match ? serverObject("Table", match) : null;
}

/** `Excel.TableCollection` of the workbook, of a sheet or of a range. */
export const TABLE_COLLECTION: ObjectType<CollectionTarget> = {
  items: (target, context) => tablesOf(target, context).map((each) => serverObject("Table", each)),
  item: found,
  events: ["DataChangedEvent", "AddedEvent", "DeletedEvent"],
  eventTarget: ({ sheet }) => `tables:${sheet?.id ?? WORKBOOK_EVENT_TARGET}`,
  properties: { Count: readOnly((target, context) => tablesOf(target, context).length) },
  methods: methods<CollectionTarget>({
    Add: (target, [address, hasHeaders], context) => {
      const { workbook } = context;
      const range = rangeArgument(context, address, target.sheet ?? workbook.active);
      const table = addTable(workbook, range.sheet, areaOf(range), asBoolean(hasHeaders), "addin");
      return serverObject("Table", { sheet: range.sheet, table });
    },
    GetItemOrNullObject: (target, [key], context) => found(target, key, context),
    GetItemAt: (target, [index], context) => {
      const match = tablesOf(target, context)[asInteger(index)];
      return match ? serverObject("Table", match) : null;
    },
    GetCount: (target, _args, context) => tablesOf(target, context).length,
    GetFirst: (target, _args, context) => {
      const [first] = tablesOf(target, context);
      return first ? serverObject("Table", first) : null;
    },
  }),
};

const tableOf = ({ table }: TableTarget): TableTarget["table"] => table;

/** `Excel.Table`. */
export const TABLE: ObjectType<TableTarget> = {
  identity: (target) => ({ Id: target.table.id }),
  events: TABLE_EVENTS,
  eventTarget: (target) => target.table.id,
  properties: {
    Id: readOnly((target) => target.table.id),
    Name: {
      get: (target) => target.table.name,
      set: (target, value, { workbook }) => {
        renameTable(workbook, target.table, asText(value));
      },
    },
    Style: stored(tableOf, "style", asText),
    ShowHeaders: readOnly((target) => target.table.showHeaders),
    ShowTotals: readOnly((target) => target.table.showTotals),
    ShowBandedRows: stored(tableOf, "showBandedRows", asBoolean),
    ShowFilterButton: stored(tableOf, "showFilterButton", asBoolean),
  },
  navigation: navigation<TableTarget>({
    Worksheet: ({ sheet }) => serverObject("Worksheet", sheet),
    Rows: (target) => serverObject("TableRowCollection", target),
    Columns: (target) => serverObject("TableColumnCollection", target),
  }),
  methods: methods<TableTarget>({
    GetRange: (target, _args, context) => makeRange(context, target.sheet, target.table.area),
    GetHeaderRowRange: (target, _args, context) => makeRange(context, target.sheet, headerArea(target.table)),
    GetDataBodyRange: (target, _args, context) => makeRange(context, target.sheet, bodyArea(target.table)),
    Resize: (target, [range], context) => {
      const wanted = rangeArgument(context, range, target.sheet);
      const area = areaOf(wanted);
      if (wanted.sheet !== target.sheet || area.top !== target.table.area.top)
        throw hostError("InvalidArgument");
      target.table.area = area;
    },
    ConvertToRange: (target, _args, context) => {
      removeTable(context.workbook, target.sheet, target.table, "addin");
      return makeRange(context, target.sheet, target.table.area);
    },
    Delete: (target, _args, { workbook }) => {
      removeTable(workbook, target.sheet, target.table, "addin");
      for (const key of tableCellKeys(target)) target.sheet.cells.delete(key);
    },
  }),
};

/** Deleting a table takes its cells along, unlike converting it to a range. */
function tableCellKeys({ sheet, table: { area } }: TableTarget): number[] {
  return existingCells(sheet, area).map(({ key }) => key);
}
