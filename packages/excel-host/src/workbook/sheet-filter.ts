import type { Area } from "./area";
import { cellAt, formatAt } from "./cells";
import { hostError } from "./host-error";
import type { EventOrigin } from "./host-event";
import { requireAllowed } from "./sheet-protection";
import type { FilterColumn, Sheet } from "./sheet";
import { shownText } from "./shown-text";
import { wildcardPattern } from "./wildcard-pattern";
import { emit, type Workbook } from "./workbook";

function matchesCriterion(text: string, criterion: string): boolean {
  const [, operator = "=", wanted = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (operator === "=" || operator === "<>") {
    const pattern = wildcardPattern(wanted, { isWhole: true, isCaseSensitive: false });
    return pattern.test(text) === (operator === "=");
  }
  const [one, other] = [Number(text), Number(wanted)];
  if (text === "" || Number.isNaN(one)) return false;
  if (operator === "<") return one < other;
  if (operator === "<=") return one <= other;
  return operator === ">" ? one > other : one >= other;
}

function isShown({ criteria }: FilterColumn, value: string, text: string): boolean {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === "Values" && Array.isArray(values)) {
    return values.some((wanted) => String(wanted).toLowerCase() === text.toLowerCase());
  }
  if (filterOn !== "Custom")
    throw hostError("NotImplemented", null, `simulated host: filterOn ${String(filterOn)}`);
  const first = matchesCriterion(value, String(criterion1 ?? "*"));
  if (criterion2 === undefined || criterion2 === null || criterion2 === "") return first;
  const second = matchesCriterion(value, String(criterion2));
  return operator === "Or" ? first || second : first && second;
}

/** Hides the rows that the filter leaves out; its first row, the headings, is always visible. */
export function applyFilter(sheet: Sheet): void {
  sheet.filteredRows = new Set();
  if (!sheet.filter) return;
  const { area, columns } = sheet.filter;
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const isVisible = columns.every((column) => {
      const at = area.left + column.index;
      const value = cellAt(sheet, row, at)?.value ?? "";
      return isShown(column, String(value), shownText(value, formatAt(sheet, row, at).numberFormat));
    });
    if (!isVisible) sheet.filteredRows.add(row);
  }
}

/**
 * Puts a filter on an area that hides some of its rows, without saying by which criterion; its first row, the headings, cannot
 * be hidden. Without rows the filter is there and shows all.
 */
export function filterRows(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  rows: readonly number[],
  origin: EventOrigin,
): void {
  requireAllowed(sheet, "allowAutoFilter");
  const isInside = (row: number): boolean => row > area.top && row <= area.bottom;
  if (!rows.every(isInside)) throw hostError("InvalidArgument");
  sheet.filter = { area, columns: [] };
  sheet.filteredRows = new Set(rows);
  emit(workbook, { kind: "rowHidden", sheet, area, origin });
}
