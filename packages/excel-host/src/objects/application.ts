import { asText, asBoolean, oneOf } from "../protocol/arguments";
import { methods, navigation, readOnly, stored, type ObjectType } from "../protocol/object-type";
import type { ServerContext } from "../protocol/server-context";
import { serverObject } from "../protocol/targets";
import { recalculate } from "../workbook/recalculate";
import type { Workbook } from "../workbook/workbook";

function workbookOf(_target: null, context: ServerContext): Workbook {
  return context.workbook;
}

/** `Excel.Application`. */
export const APPLICATION: ObjectType<null> = {
  properties: {
    CalculationMode: stored(
      workbookOf,
      "calculationMode",
      oneOf("Automatic", "AutomaticExceptTables", "Manual"),
    ),
    CalculationState: readOnly(() => "Done"),
    CalculationEngineVersion: readOnly(() => 191029),
    DecimalSeparator: readOnly(() => "."),
    ThousandsSeparator: readOnly(() => ","),
    UseSystemSeparators: readOnly(() => true),
  },
  navigation: navigation<null>({ CultureInfo: () => serverObject("CultureInfo", null) }),
  methods: methods<null>({
    Calculate: (_target, _args, { workbook }) => {
      recalculate(workbook);
    },
    // Both only spare Excel work; the simulation has nothing to spare.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
    CreateWorkbook: (_target, [base64]) =>
      serverObject("WorkbookCreated", base64 === undefined ? "" : asText(base64)),
  }),
};

/** A workbook made by `application.createWorkbook`, recorded once it is opened (Windows and Mac). */
export const WORKBOOK_CREATED: ObjectType<string> = {
  identity: () => ({ Id: "created" }),
  methods: methods<string>({
    Open: (base64, _args, { recorded }) => {
      recorded.createdWorkbooks.push(base64);
    },
  }),
};

/** `Excel.Runtime`. */
export const RUNTIME: ObjectType<null> = {
  properties: { EnableEvents: stored(workbookOf, "enableEvents", asBoolean) },
};

/** `Excel.CultureInfo`: its name only. */
export const CULTURE_INFO: ObjectType<null> = {
  properties: { Name: readOnly((_target, { locale }) => locale) },
};
