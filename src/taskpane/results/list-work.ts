import type { ReadSheet } from "../../app/open-sheet";
import { groupTexts } from "../../app/group-texts";
import type { ProposedFill } from "../../app/propose-fill";
import type { PlainDate } from "../../core/calendar/plain-date";
import { groupBy } from "../../core/lists/group-by";
import { RESULT_COLUMNS, type ResultColumn } from "../../core/model/columns";
import type { Evidence } from "../../core/model/evidence";
import type { Indicator } from "../../core/model/indicator";
import type { Measure } from "../../core/model/measure";
import { measureLabel } from "../../core/model/measure-label";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { measureStatus, type MeasureStatus } from "../../core/model/measure-status";
import { listDuties, type Duty } from "../../core/summary/list-duties";
import type { Gap, LeftCell, ProposedEdit } from "../../core/summary/proposals";
import { rowsByMeasure } from "../../core/summary/rows-by-measure";
import { measureKey } from "./results-tab-state";
import type { WorkKind } from "./work-filter";

/** One measure with all that is on record for its results, finished or not. */
export interface WorkItem {
  /** Names the measure by what the sheet says of it. */
  readonly key: string;
  readonly measure: Measure;
  readonly label: number;
  readonly status: MeasureStatus;
  /** Texts that may be written as they are: for a blank cell, or for the tool's own text. */
  readonly texts: readonly (readonly ProposedEdit[])[];
  /** Filled cells for which the records would give another text. */
  readonly replaceable: readonly LeftCell[];
  /** Facts that are missing or could not be used. */
  readonly gaps: readonly Gap[];
  /** What the officer should know about the records that were used. */
  readonly notes: readonly Gap[];
  readonly duties: readonly Duty[];
  /** By their day, those without one last. */
  readonly evidence: readonly Evidence[];
  readonly indicators: readonly Indicator[];
}

/** The groups of the list, in the order in which they are shown. */
export const WORK_GROUPS: readonly MeasureStatus[] = ["overdue", "due-soon", "open", "done"];

/** Every measure (R16): overdue ones first, then by deadline, the finished ones last in the order of the sheet. */
export function listWork(
  { checked }: Pick<ReadSheet, "checked">,
  { edits, gaps, left }: ProposedFill,
  today: PlainDate,
): WorkItem[] {
  const { sheet, records } = checked;
  const texts = groupBy(groupTexts(edits), ([main]) => main?.measure);
  const gapsOf = groupBy(gaps, ({ measure }) => measure);
  const leftOf = groupBy(left, ({ measure }) => measure);
  const duties = groupBy(listDuties(sheet, records, today), ({ measure }) => measure);
  const evidence = rowsByMeasure(records.evidence.rows);
  const indicators = rowsByMeasure(records.indicators.rows);
  const items = sheet.measures.map((measure): WorkItem => {
    const { ordinal, cells } = measure;
    const all = gapsOf.get(ordinal) ?? [];
    // An indicator without its value says where the outcome is to come from.
    const lacksValue = all.some(({ kind }) => kind === "noValue");
    return {
      key: measureKey(measure),
      measure,
      label: measureLabel(measure),
      status: measureStatus(measure, today),
      texts: texts.get(ordinal) ?? [],
      replaceable: (leftOf.get(ordinal) ?? []).filter(
        ({ proposed, column }) => proposed !== null && proposed !== cells[column].text,
      ),
      gaps: all.filter(({ kind }) => kind !== "late" && !(kind === "noIndicator" && lacksValue)),
      notes: all.filter(({ kind }) => kind === "late"),
      duties: duties.get(ordinal) ?? [],
      evidence: [...(evidence.get(ordinal) ?? [])].sort(byDay),
      indicators: indicators.get(ordinal) ?? [],
    };
  });
  return items.sort(byUrgency);
}

const NO_DAY = "9999-12-31";

function byDay(one: Evidence, other: Evidence): number {
  const [day, otherDay] = [one.date ?? NO_DAY, other.date ?? NO_DAY];
  return day === otherDay ? one.row - other.row : day < otherDay ? -1 : 1;
}

function byUrgency(one: WorkItem, other: WorkItem): number {
  const [group, otherGroup] = [one, other].map(({ status }) => WORK_GROUPS.indexOf(status));
  if (group !== otherGroup) return (group ?? 0) - (otherGroup ?? 0);
  return compareInGroup(one.status)(one, other);
}

/** The order in a group: by deadline, those without one last; what is finished, as on the sheet. */
export function compareInGroup(group: MeasureStatus): (one: WorkItem, other: WorkItem) => number {
  const dayOf = ({ measure }: WorkItem): string => (group === "done" ? NO_DAY : (measure.deadline ?? NO_DAY));
  return (one, other) => {
    const [day, otherDay] = [dayOf(one), dayOf(other)];
    if (day !== otherDay) return day < otherDay ? -1 : 1;
    return one.measure.ordinal - other.measure.ordinal;
  };
}

/** Whether a measure is of a kind. */
export function isOfKind({ texts, gaps }: Pick<WorkItem, "texts" | "gaps">, kind: WorkKind): boolean {
  if (kind === "ready") return texts.length > 0;
  return kind === "all" || gaps.length > 0;
}

/** The result columns that the sheet does not have at all. */
export function missingResultColumns(sheet: MeasureSheet): ResultColumn[] {
  return RESULT_COLUMNS.filter((column) => sheet.columns[column] === null);
}
