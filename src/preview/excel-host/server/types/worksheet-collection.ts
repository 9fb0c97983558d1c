import type { Sheet } from "../../workbook/sheet";
import { addSheet } from "../../workbook/sheet-operations";
import { findSheet, type Workbook } from "../../workbook/workbook";
import { asText } from "../arguments";
import { methods, type ObjectType } from "../object-type";
import { sheetEvents, workbookEventTarget } from "../event-names";
import { serverObject, type ServerObject } from "../targets";

function sheetObject(sheet: Sheet | null | undefined): ServerObject | null {
  return sheet ? serverObject("Worksheet", sheet) : null;
}

function candidates(workbook: Workbook, visibleOnly: unknown): Sheet[] {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

/** `Excel.WorksheetCollection`. */
export const worksheetCollection: ObjectType<null> = {
  items: (_target, { workbook }) => workbook.sheets.map((sheet) => serverObject("Worksheet", sheet)),
  item: (_target, key, { workbook }) => sheetObject(findSheet(workbook, asText(key))),
  events: [...sheetEvents, "AddedEvent", "DeletedEvent", "EventMoved"],
  eventTarget: () => workbookEventTarget,
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
