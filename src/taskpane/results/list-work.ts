import type { ReadSheet } from "../../app/open-sheet";
import { groupTexts } from "../../app/group-texts";
import type { ProposedFill } from "../../app/propose-fill";
import type { PlainDate } from "../../core/calendar/plain-date";
import { groupBy } from "../../core/lists/group-by";
import { RESULT_COLUMNS, type ResultColumn } from "../../core/model/columns";
import type { Evidence } from "../../core/model/evidence";
import type { Indicator } from "../../core/model/indicator";
import { findLeftBlank } from "../../core/model/left-blank";
import type { Measure } from "../../core/model/measure";
import { measureLabel } from "../../core/model/measure-label";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { measureStatus, type MeasureStatus } from "../../core/model/measure-status";
import { listDuties, type Duty } from "../../core/summary/list-duties";
import type { Gap, LeftCell, ProposedEdit } from "../../core/summary/proposals";
import { rowsByMeasure } from "../../core/summary/rows-by-measure";

/** The columns that are filled in once a measure has been carried out. */

/** What must be done for the results of one measure. */
export interface WorkItem {
  readonly measure: Measure;
  readonly label: number;
  readonly status: MeasureStatus;
  /** Its blank result cells. */
  readonly blanks: readonly { readonly column: ResultColumn; readonly cell: string }[];
  /** Texts that may be written as they are: for a blank cell, or for the tool's own text. */
  readonly texts: readonly (readonly ProposedEdit[])[];
  /** Filled cells for which the records would give another text. */
  readonly replaceable: readonly LeftCell[];
  /** Facts that are missing or could not be used. */
  readonly gaps: readonly Gap[];
  /** What the officer should know about the records that were used. */
  readonly notes: readonly Gap[];
  readonly duties: readonly Duty[];
  readonly evidence: readonly Evidence[];
  readonly indicators: readonly Indicator[];
}

/** The measures that need results, overdue ones first, then by deadline; those that are filled and could be better come last. */
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
  const blank = RESULT_COLUMNS.map((column) => ({
    column,
    letters: sheet.columns[column],
    ordinals: new Set(findLeftBlank(sheet, column).map(({ ordinal }) => ordinal)),
  }));
  const items = sheet.measures.map((measure): WorkItem => {
    const { ordinal, row, cells } = measure;
    const all = gapsOf.get(ordinal) ?? [];
    // An indicator without its value says where the outcome is to come from.
    const lacksValue = all.some(({ kind }) => kind === "noValue");
    return {
      measure,
      label: measureLabel(measure),
      status: measureStatus(measure, today),
      blanks: blank.flatMap(({ column, letters, ordinals }) =>
        letters !== null && ordinals.has(ordinal) ? [{ column, cell: `${letters}${row}` }] : [],
      ),
      texts: texts.get(ordinal) ?? [],
      replaceable: (leftOf.get(ordinal) ?? []).filter(
        ({ proposed, column }) => proposed !== null && proposed !== cells[column].text,
      ),
      gaps: all.filter(({ kind }) => kind !== "late" && !(kind === "noIndicator" && lacksValue)),
      notes: all.filter(({ kind }) => kind === "late"),
      duties: duties.get(ordinal) ?? [],
      evidence: evidence.get(ordinal) ?? [],
      indicators: indicators.get(ordinal) ?? [],
    };
  });
  return items.filter(needsWork).sort(byUrgency);
}

function needsWork({ blanks, texts, replaceable, gaps }: WorkItem): boolean {
  return blanks.length + texts.length + replaceable.length + gaps.length > 0;
}

function byUrgency(one: WorkItem, other: WorkItem): number {
  const [days, otherDays] = [one, other].map(({ measure }) => measure.deadline ?? "9999-12-31");
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (days !== otherDays) return (days ?? "") < (otherDays ?? "") ? -1 : 1;
  return one.measure.ordinal - other.measure.ordinal;
}

function rank({ status }: WorkItem): number {
  return status === "overdue" ? 0 : status === "done" ? 2 : 1;
}

/** Which measures are shown: all, those with texts to be written, those with missing facts. */
export type WorkFilter = "all" | "fillable" | "lacking";

export const WORK_FILTERS: readonly WorkFilter[] = ["all", "fillable", "lacking"];

/** Whether a filter lets a measure through. */
export function passesFilter({ texts, gaps }: WorkItem, filter: WorkFilter): boolean {
  if (filter === "fillable") return texts.length > 0;
  return filter === "all" || gaps.length > 0;
}

/** The result columns that the sheet does not have at all. */
export function missingResultColumns(sheet: MeasureSheet): ResultColumn[] {
  return RESULT_COLUMNS.filter((column) => sheet.columns[column] === null);
}
