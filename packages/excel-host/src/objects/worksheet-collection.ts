import type { Sheet } from "../workbook/sheet";
import { addSheet } from "../workbook/sheet-operations";
import { findSheet, type Workbook } from "../workbook/workbook";
import { asText } from "../protocol/arguments";
import { methods, type ObjectType } from "../protocol/object-type";
import { SHEET_EVENTS, WORKBOOK_EVENT_TARGET } from "../protocol/event-names";
import { serverObject, type ServerObject } from "../protocol/targets";

function sheetObject(sheet: Sheet | null | undefined): ServerObject | null {
  return sheet ? serverObject("Worksheet", sheet) : null;
}

function candidates(workbook: Workbook, visibleOnly: unknown): Sheet[] {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

/** `Excel.WorksheetCollection`. */
export const WORKSHEET_COLLECTION: ObjectType<null> = {
  items: (_target, { workbook }) => workbook.sheets.map((sheet) => serverObject("Worksheet", sheet)),
  item: (_target, key, { workbook }) => sheetObject(findSheet(workbook, asText(key))),
  events: [...SHEET_EVENTS, "AddedEvent", "DeletedEvent", "EventMoved"],
  eventTarget: () => WORKBOOK_EVENT_TARGET,
  methods: methods<null>({
    Add: (_target, [name], { workbook }) =>
      sheetObject(addSheet(workbook, name === undefined ? null : asText(name), "addin")),
    GetActiveWorksheet: (_target, _args, { workbook }) => sheetObject(workbook.active),
    GetItemOrNullObject: (_target, [key], { workbook }) => sheetObject(findSheet(workbook, asText(key))),
    GetCount: (_target, [visibleOnly], { workbook }) => candidates(workbook, visibleOnly).length,
    GetFirst: (_target, [visibleOnly], { workbook }) => sheetObject(candidates(workbook, visibleOnly)[0]),
    GetLast: (_target, [visibleOnly], { workbook }) => sheetObject(candidates(workbook, visibleOnly).at(-1)),
  }),
};
