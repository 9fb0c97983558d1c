import type { CheckedWorkbook } from "../../app/check-workbook";
import { filterRows, type FindingFilter } from "./filter-rows";
import { groupRows, type ListView, type RowGroup } from "./group-rows";
import { listRows, type ListedRow } from "./list-rows";

/** One line at one place of the list: by unit, a line may have several. */
export interface RowPlace {
  readonly row: ListedRow;
  readonly group: RowGroup;
  /** How many findings are before it in the list. */
  readonly before: number;
}

/** The findings as they are shown. */
export interface FindingList {
  readonly groups: readonly RowGroup[];
  /** Every line in the order in which one goes from one to the next. */
  readonly places: readonly RowPlace[];
  /** Findings that are passed on the way through the list. */
  readonly length: number;
  /** Findings that the filter lets through; each counts once. */
  readonly count: number;
  /** Where a line stands among the places: in the group that is named, else where it comes first; null where it is not shown. */
  readonly placeOf: (row: string, group: string | null) => number | null;
}

/** Filters, groups and orders the findings of a check. */
export function findingList(
  { findings, sheet }: Pick<CheckedWorkbook, "findings" | "sheet">,
  view: ListView,
  filter: FindingFilter,
): FindingList {
  const filtered = filterRows(listRows(findings), sheet, filter);
  const groups = groupRows(filtered, sheet, view);
  const places: RowPlace[] = [];
  const first = new Map<string, number>();
  const inGroup = new Map<string, number>();
  let length = 0;
  for (const group of groups) {
    for (const row of group.rows) {
      if (!first.has(row.key)) first.set(row.key, places.length);
      inGroup.set(placeKey(row.key, group.key), places.length);
      places.push({ row, group, before: length });
      length += row.findings.length;
    }
  }
  const count = filtered.rows.reduce((sum, row) => sum + row.findings.length, 0);
  return {
    groups,
    places,
    length,
    count,
    placeOf: (row, group) =>
      (group === null ? undefined : inGroup.get(placeKey(row, group))) ?? first.get(row) ?? null,
  };
}

/** Names a line at its place in a group. */
export function placeKey(row: string, group: string): string {
  return `${group}\n\n${row}`;
}
