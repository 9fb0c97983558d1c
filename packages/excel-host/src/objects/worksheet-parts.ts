import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Area } from "../workbook/area";
import { hostError } from "../workbook/host-error";
import type { ProtectionOptions } from "../workbook/protection-options";
import { protectSheet, unprotectSheet } from "../workbook/sheet-protection";
import type { Sheet } from "../workbook/sheet";
import { emit } from "../workbook/workbook";
import { asInteger, asRecord, asText } from "../protocol/arguments";
import { methods, readOnly, type ObjectType } from "../protocol/object-type";
import { areaOf, makeRange, rangeArgument } from "../protocol/ranges";

/** `Excel.WorksheetProtection`. */
export const WORKSHEET_PROTECTION: ObjectType<Sheet> = {
  properties: {
    Protected: readOnly(({ protection }) => protection !== null),
    Options: readOnly(({ protection }) => protection && { ...protection.options }),
  },
  methods: methods<Sheet>({
    Protect: (sheet, [options, password], { workbook }) => {
      const allowed = options === undefined ? {} : (asRecord(options) as Partial<ProtectionOptions>);
      protectSheet(sheet, allowed, password === undefined ? null : asText(password));
      emit(workbook, { kind: "protectionChanged", sheet, origin: "addin" });
    },
    Unprotect: (sheet, [password], { workbook }) => {
      unprotectSheet(sheet, password === undefined ? null : asText(password));
      emit(workbook, { kind: "protectionChanged", sheet, origin: "addin" });
    },
  }),
};

function frozenArea({ frozen }: Sheet): Area | null {
  if (frozen.rows === 0 && frozen.columns === 0) return null;
  const bottom = frozen.rows === 0 ? MAX_ROWS : frozen.rows;
  const right = frozen.columns === 0 ? MAX_COLUMNS : frozen.columns;
  return { top: 1, left: 1, bottom, right };
}

function count(value: unknown): number {
  const number = value === undefined ? 1 : asInteger(value);
  if (number < 0) throw hostError("InvalidArgument");
  return number;
}

/** `Excel.WorksheetFreezePanes`. */
export const WORKSHEET_FREEZE_PANES: ObjectType<Sheet> = {
  methods: methods<Sheet>({
    FreezeRows: (sheet, [rows]) => {
      sheet.frozen = { rows: count(rows), columns: 0 };
    },
    FreezeColumns: (sheet, [columns]) => {
      sheet.frozen = { rows: 0, columns: count(columns) };
    },
    FreezeAt: (sheet, [range], context) => {
      const area = areaOf(rangeArgument(context, range, sheet));
      sheet.frozen = {
        rows: isWholeColumns(area) ? 0 : area.bottom,
        columns: isWholeRows(area) ? 0 : area.right,
      };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocation: (sheet, _args, context) => {
      const area = frozenArea(sheet);
      return area && makeRange(context, sheet, area);
    },
    GetLocationOrNullObject: (sheet, _args, context) => {
      const area = frozenArea(sheet);
      return area && makeRange(context, sheet, area);
    },
  }),
};
