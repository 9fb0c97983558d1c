import { isSameArea } from "../workbook/area";
import { applyFilter } from "../workbook/sheet-filter";
import { requireAllowed } from "../workbook/sheet-protection";
import type { FilterColumn, Sheet } from "../workbook/sheet";
import { emit } from "../workbook/workbook";
import { asInteger, asRecord } from "../protocol/arguments";
import { methods, readOnly, type ObjectType } from "../protocol/object-type";
import { areaOf, makeRange, rangeArgument } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import type { ServerObject } from "../protocol/targets";

function refresh(sheet: Sheet, { workbook }: ServerContext): void {
  applyFilter(sheet);
  const area = sheet.filter?.area ?? sheet.selection;
  emit(workbook, { kind: "rowHidden", sheet, area, origin: "addin" });
}

function setColumns(sheet: Sheet, columns: FilterColumn[], context: ServerContext): void {
  if (sheet.filter) sheet.filter = { ...sheet.filter, columns };
  refresh(sheet, context);
}

function rangeOf(sheet: Sheet, _args: readonly unknown[], context: ServerContext): ServerObject | null {
  return sheet.filter && makeRange(context, sheet, sheet.filter.area);
}

/** `Excel.AutoFilter` of a sheet; filters by values and by one or two conditions. */
export const AUTO_FILTER: ObjectType<Sheet> = {
  properties: {
    Enabled: readOnly(({ filter }) => filter !== null),
    // Rows that a file or a person filtered are known without their criterion.
    IsDataFiltered: readOnly(
      ({ filter, filteredRows }) => filter !== null && (filter.columns.length > 0 || filteredRows.size > 0),
    ),
    Criteria: readOnly(({ filter }) => (filter?.columns ?? []).map(({ criteria }) => criteria)),
  },
  methods: methods<Sheet>({
    Apply: (sheet, [range, columnIndex, criteria], context) => {
      requireAllowed(sheet, "allowAutoFilter");
      const area = areaOf(rangeArgument(context, range, sheet));
      const isSame = sheet.filter !== null && isSameArea(sheet.filter.area, area);
      const before = isSame ? (sheet.filter?.columns ?? []) : [];
      sheet.filter = { area, columns: before };
      if (columnIndex === undefined || criteria === undefined) {
        refresh(sheet, context);
        return;
      }
      const index = asInteger(columnIndex);
      const others = before.filter((column) => column.index !== index);
      setColumns(sheet, [...others, { index, criteria: asRecord(criteria) }], context);
    },
    Reapply: refreshOnly,
    ClearCriteria: (sheet, _args, context) => {
      setColumns(sheet, [], context);
    },
    ClearColumnCriteria: (sheet, [index], context) => {
      const columns = sheet.filter?.columns ?? [];
      setColumns(
        sheet,
        columns.filter((column) => column.index !== index),
        context,
      );
    },
    Remove: (sheet, _args, context) => {
      sheet.filter = null;
      refresh(sheet, context);
    },
    GetRange: rangeOf,
    GetRangeOrNullObject: rangeOf,
  }),
};

function refreshOnly(sheet: Sheet, _args: readonly unknown[], context: ServerContext): void {
  refresh(sheet, context);
}
