import { maxColumns, maxRows, type Area } from "../../workbook/area";
import { hostError } from "../../workbook/host-error";
import type { ProtectionOptions } from "../../workbook/protection-options";
import { protectSheet, unprotectSheet } from "../../workbook/sheet-protection";
import type { Sheet } from "../../workbook/sheet";
import { emit } from "../../workbook/workbook";
import { asInteger, asRecord, asText } from "../arguments";
import { methods, readOnly, type ObjectType } from "../object-type";
import { areaOf, makeRange, rangeArgument } from "../ranges";

/** `Excel.WorksheetProtection`. */
export const worksheetProtection: ObjectType<Sheet> = {
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
  const rows = frozen.rows === 0 ? maxRows : frozen.rows;
  const columns = frozen.columns === 0 ? maxColumns : frozen.columns;
  return { row: 0, column: 0, rows, columns };
}

function count(value: unknown): number {
  const number = value === undefined ? 1 : asInteger(value);
  if (number < 0) throw hostError("InvalidArgument");
  return number;
}

/** `Excel.WorksheetFreezePanes`. */
export const worksheetFreezePanes: ObjectType<Sheet> = {
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
        rows: area.rows === maxRows ? 0 : area.row + area.rows,
        columns: area.columns === maxColumns ? 0 : area.column + area.columns,
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
