import type { Severity } from "../../core/engine/check";
import { addToGroup } from "../../core/lists/group-by";
import type { Measure } from "../../core/model/measure";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import type { FilteredRows } from "./filter-rows";
import type { ListedRow } from "./list-rows";
import { SEVERITIES } from "../parts/severity";
import { unitsOfSheet } from "../../core/model/units-of-sheet";

/** By what the list is parted. */
export type ListView = "measure" | "kind" | "unit";

/** What a group is about. */
export type GroupSubject =
  | { readonly kind: "measure"; readonly measure: Measure }
  /** The measures sheet itself (null), or another sheet. */
  | { readonly kind: "sheet"; readonly sheet: string | null }
  | { readonly kind: "check"; readonly check: string }
  /** Null for measures that name no unit. */
  | { readonly kind: "unit"; readonly unit: string | null };

/** Lines that belong together. */
export interface RowGroup {
  readonly key: string;
  readonly subject: GroupSubject;
  /** The heaviest first, then in the order of the sheet. */
  readonly rows: readonly ListedRow[];
  /** Findings of each weight. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** All its findings, and those that the tool can mend. */
  readonly count: number;
  readonly fixable: number;
}

/**
 * The lines by measure, by kind or by unit. What was typed exactly comes first, then errors: groups by their heaviest finding, kinds
 * of one weight by their number, and else in the order of the sheet. A line stands under each of its measure's units.
 */
export function groupRows({ rows, exact }: FilteredRows, sheet: MeasureSheet, view: ListView): RowGroup[] {
  const groups = new Map<string, ListedRow[]>();
  const subjects = new Map<string, GroupSubject>();
  const placesOf = PLACES[view];
  for (const row of rows) {
    for (const { key, subject } of placesOf(row, sheet)) {
      if (!subjects.has(key)) subjects.set(key, subject);
      addToGroup(groups, key, row);
    }
  }
  const rank = (row: ListedRow): number =>
    SEVERITIES.indexOf(row.severity) + (exact.has(row) ? 0 : SEVERITIES.length);
  const made = [...groups].map(([key, members]): Ranked => {
    const ordered = members
      .map((row) => ({ row, rank: rank(row) }))
      .sort((a, b) => a.rank - b.rank || a.row.order - b.row.order);
    const counts: Record<Severity, number> = { error: 0, warning: 0, review: 0 };
    let count = 0;
    let fixable = 0;
    for (const row of members) {
      counts[row.severity] += row.findings.length;
      count += row.findings.length;
      fixable += row.fixable;
    }
    const subject = subjects.get(key) as GroupSubject;
    return {
      rank: ordered[0]?.rank ?? 0,
      place: placeOf(subject, members[0]?.order ?? 0),
      group: { key, subject, rows: ordered.map(({ row }) => row), counts, count, fixable },
    };
  });
  const byNumber = view === "kind";
  return made
    .sort(
      (a, b) =>
        a.rank - b.rank || (byNumber ? b.group.count - a.group.count : 0) || inOrder(a.place, b.place),
    )
    .map(({ group }) => group);
}

interface Ranked {
  readonly rank: number;
  readonly place: readonly [number, number];
  readonly group: RowGroup;
}

interface GroupPlace {
  readonly key: string;
  readonly subject: GroupSubject;
}

const PLACES: Readonly<Record<ListView, (row: ListedRow, sheet: MeasureSheet) => readonly GroupPlace[]>> = {
  measure: (row, sheet) => [measurePlace(row, sheet)],
  kind: ({ check }) => [{ key: `kind ${check}`, subject: { kind: "check", check } }],
  unit: (row, sheet) => {
    if (row.measure === null) return [measurePlace(row, sheet)];
    const units = unitsOfSheet(sheet).of(row.measure);
    if (units.length === 0) return [{ key: "unit", subject: { kind: "unit", unit: null } }];
    return units.map(({ key, name }) => ({ key: `unit ${key}`, subject: { kind: "unit", unit: name } }));
  },
};

function measurePlace({ measure, sheet: other }: ListedRow, { measures }: MeasureSheet): GroupPlace {
  const found = measure === null ? undefined : measures[measure - 1];
  if (found !== undefined) {
    return { key: measureKey(found.ordinal), subject: { kind: "measure", measure: found } };
  }
  return { key: `sheet ${other ?? ""}`, subject: { kind: "sheet", sheet: other } };
}

/** What the group of a measure is known by. */
export function measureKey(ordinal: number): string {
  return `measure ${ordinal}`;
}

/** The sheet itself before its measures, other sheets after them. */
function placeOf(subject: GroupSubject, order: number): readonly [number, number] {
  if (subject.kind === "measure") return [1, subject.measure.ordinal];
  if (subject.kind === "sheet") return [subject.sheet === null ? 0 : 2, order];
  return [1, order];
}

function inOrder(one: readonly [number, number], other: readonly [number, number]): number {
  return one[0] - other[0] || one[1] - other[1];
}
