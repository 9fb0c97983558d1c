import { cellArea } from "../workbook/area";
import { hostError } from "../workbook/host-error";
import type { DocumentProperties } from "../workbook/workbook";
import { asText } from "../protocol/arguments";
import {
  methods,
  navigation,
  readOnly,
  stored,
  type ObjectType,
  type Property,
} from "../protocol/object-type";
import { makeRange } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import { serverObject, type ServerObject } from "../protocol/targets";

function eventRange(context: ServerContext, id: unknown): ServerObject | null {
  const found = context.eventRanges.get(asText(id));
  return found?.area ? makeRange(context, found.sheet, found.area) : null;
}

/** `Excel.Workbook`. */
export const WORKBOOK: ObjectType<null> = {
  properties: {
    Name: readOnly((_target, context) => context.workbook.name),
    ReadOnly: readOnly((_target, { workbook }) => workbook.isReadOnly),
    IsDirty: readOnly(() => true),
    AutoSave: readOnly(() => false),
    PreviouslySaved: readOnly(() => true),
  },
  navigation: navigation<null>({
    Worksheets: () => serverObject("WorksheetCollection", null),
    Names: (_target, context) =>
      serverObject("NamedItemCollection", { list: context.workbook.names, sheet: null }),
    Tables: () => serverObject("TableCollection", { sheet: null, within: null }),
    Settings: () => serverObject("SettingCollection", null),
    Comments: () => serverObject("CommentCollection", { sheet: null }),
    Application: () => serverObject("Application", null),
    Protection: () => serverObject("WorkbookProtection", null),
    Properties: () => serverObject("DocumentProperties", null),
    _Runtime: () => serverObject("Runtime", null),
  }),
  methods: methods<null>({
    GetSelectedRange: (_target, _args, context) => {
      const { active } = context.workbook;
      return makeRange(context, active, active.selection);
    },
    GetSelectedRanges: (_target, _args, context) => {
      const { active } = context.workbook;
      return serverObject("RangeAreas", [makeRange(context, active, active.selection).target]);
    },
    GetActiveCell: (_target, _args, context) => {
      const { active } = context.workbook;
      return makeRange(context, active, cellArea(active.selection.top, active.selection.left));
    },
    Save: (_target, _args, { recorded }) => {
      recorded.saves += 1;
    },
    _GetRangeForEventByReferenceId: (_target, [id], context) => eventRange(context, id),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, [id], context) => eventRange(context, id),
    _GetObjectByReferenceId: (_target, [id], { references }) => references.get(asText(id)) ?? null,
    _RemoveReference: (_target, [id], { references }) => {
      references.delete(asText(id));
    },
    _RemoveAllReferences: (_target, _args, { references }) => {
      references.clear();
    },
  }),
};

/** The window of Excel on the web, which opens new workbooks itself. */
export const WAC_WORKBOOK: ObjectType<null> = {
  methods: methods<null>({
    CreateAndOpenWorkbook: (_target, [base64], { recorded }) => {
      recorded.createdWorkbooks.push(base64 === undefined ? "" : asText(base64));
    },
  }),
};

/** `Excel.WorkbookProtection`: told, and not enforced; its password is nobody's. */
export const WORKBOOK_PROTECTION: ObjectType<null> = {
  properties: { Protected: readOnly((_target, { workbook }) => workbook.isStructureProtected) },
  methods: methods<null>({
    Unprotect: () => {
      throw hostError("AccessDenied");
    },
  }),
};

function text(key: keyof DocumentProperties): Property<null> {
  return stored((_target: null, context: ServerContext) => context.workbook.properties, key, asText);
}

/** `Excel.DocumentProperties`: the texts of the file's own properties. */
export const DOCUMENT_PROPERTIES: ObjectType<null> = {
  properties: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
  },
};
