import { cellArea, sizedArea, WHOLE_SHEET } from "../workbook/area";
import { usedArea } from "../workbook/cells";
import { copySheet } from "../workbook/copy-sheet";
import type { Sheet } from "../workbook/sheet";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../workbook/sheet-operations";
import { findSheet } from "../workbook/workbook";
import { asBoolean, asColor, asInteger, asNumber, asText, oneOf } from "../protocol/arguments";
import { SHEET_EVENTS } from "../protocol/event-names";
import { methods, navigation, readOnly, stored, type ObjectType } from "../protocol/object-type";
import { makeRange, rangeAt } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import { isObjectOf, serverObject, type ServerObject } from "../protocol/targets";

const itself = (sheet: Sheet): Sheet => sheet;

/** The sheet beside this one, hidden ones left out on request. */
function neighbour(
  context: ServerContext,
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: unknown,
): ServerObject | null {
  const { sheets } = context.workbook;
  let index = sheets.indexOf(sheet) + step;
  while (visibleOnly === true && sheets[index] && sheets[index]?.visibility !== "Visible") index += step;
  const found = sheets[index];
  return found ? serverObject("Worksheet", found) : null;
}

/** The used range; a blank sheet has `A1`. */
function usedRange(context: ServerContext, sheet: Sheet, valuesOnly: unknown): ServerObject {
  const area = usedArea(sheet, valuesOnly === true, WHOLE_SHEET) ?? cellArea(1, 1);
  return makeRange(context, sheet, area);
}

function sheetById(id: unknown, { workbook }: ServerContext): ServerObject | null {
  const found = findSheet(workbook, asText(id));
  return found && serverObject("Worksheet", found);
}

const SHOW_GRIDLINES = stored(itself, "showGridlines", asBoolean);
const SHOW_HEADINGS = stored(itself, "showHeadings", asBoolean);

/** `Excel.Worksheet`. */
export const WORKSHEET: ObjectType<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  events: SHEET_EVENTS,
  eventTarget: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => {
        renameSheet(workbook, sheet, asText(value), "addin");
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => {
        moveSheet(workbook, sheet, asInteger(value), "addin");
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { workbook }) => {
        setVisibility(workbook, sheet, oneOf("Visible", "Hidden", "VeryHidden")(value), "addin");
      },
    },
    TabColor: stored(itself, "tabColor", (value) => (value === "" ? "" : asColor(value))),
    ShowGridlines: SHOW_GRIDLINES,
    ShowHeadings: SHOW_HEADINGS,
    // The client writes these two under other names than it reads them.
    Gridlines: SHOW_GRIDLINES,
    Headings: SHOW_HEADINGS,
    StandardWidth: stored(itself, "standardWidth", asNumber),
    StandardHeight: readOnly(() => 15),
    EnableCalculation: readOnly(() => true),
  },
  navigation: navigation<Sheet>({
    Tables: (sheet) => serverObject("TableCollection", { sheet, within: null }),
    Names: (sheet) => serverObject("NamedItemCollection", { list: sheet.names, sheet }),
    Protection: (sheet) => serverObject("WorksheetProtection", sheet),
    FreezePanes: (sheet) => serverObject("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => serverObject("PageLayout", sheet),
    HorizontalPageBreaks: (sheet) => serverObject("PageBreakCollection", { sheet, axis: "rows" }),
    VerticalPageBreaks: (sheet) => serverObject("PageBreakCollection", { sheet, axis: "columns" }),
    AutoFilter: (sheet) => serverObject("AutoFilter", sheet),
    CustomProperties: (sheet) => serverObject("WorksheetCustomPropertyCollection", sheet),
    Shapes: (sheet) => serverObject("ShapeCollection", sheet),
    Charts: (sheet) => serverObject("ChartCollection", sheet),
    Comments: (sheet) => serverObject("CommentCollection", { sheet }),
  }),
  methods: methods<Sheet>({
    Activate: (sheet, _args, { workbook }) => {
      activateSheet(workbook, sheet, "addin");
    },
    Delete: (sheet, _args, { workbook }) => {
      deleteSheet(workbook, sheet, "addin");
    },
    Copy: (sheet, [position, relativeTo], { workbook }) => {
      const beside = isObjectOf(relativeTo, "Worksheet") ? relativeTo.target : null;
      const place = oneOf("None", "Before", "After", "Beginning", "End")(position ?? "None");
      return serverObject("Worksheet", copySheet(workbook, sheet, place, beside, "addin"));
    },
    GetRange: (sheet, [address], context) => rangeAt(context, sheet, address),
    GetRanges: (sheet, [addresses], context) => {
      const list = asText(addresses).split(",");
      return serverObject(
        "RangeAreas",
        list.map((address) => rangeAt(context, sheet, address.trim()).target),
      );
    },
    // office.js counts rows and columns from 0.
    GetCell: (sheet, [row, column], context) =>
      makeRange(context, sheet, cellArea(asInteger(row) + 1, asInteger(column) + 1)),
    GetRangeByIndexes: (sheet, [row, column, rows, columns], context) =>
      makeRange(
        context,
        sheet,
        sizedArea(asInteger(row) + 1, asInteger(column) + 1, asInteger(rows), asInteger(columns)),
      ),
    GetUsedRange: (sheet, [valuesOnly], context) => usedRange(context, sheet, valuesOnly),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], context) => {
      const area = usedArea(sheet, valuesOnly === true, WHOLE_SHEET);
      return area && makeRange(context, sheet, area);
    },
    GetNext: (sheet, [visibleOnly], context) => neighbour(context, sheet, 1, visibleOnly),
    GetNextOrNullObject: (sheet, [visibleOnly], context) => neighbour(context, sheet, 1, visibleOnly),
    GetPrevious: (sheet, [visibleOnly], context) => neighbour(context, sheet, -1, visibleOnly),
    GetPreviousOrNullObject: (sheet, [visibleOnly], context) => neighbour(context, sheet, -1, visibleOnly),
    _GetSheetById: (_sheet, [id], context) => sheetById(id, context),
    _GetAnotherWorksheetById: (_sheet, [id], context) => sheetById(id, context),
    Calculate: () => null,
  }),
};
