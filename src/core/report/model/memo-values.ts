import { formatDate } from "../../calendar/format-date";
import type { PlainDate } from "../../calendar/plain-date";
import { isPreparer } from "../../model/is-preparer";
import type { Measure } from "../../model/measure";
import type { MeasureSheet } from "../../model/measure-sheet";
import { measureStatus } from "../../model/measure-status";
import type { ReportSettings } from "../../model/report-settings";
import { isBlank } from "../../text/blank";
import { countProgress, type Progress } from "./count-progress";
import { dataDay } from "./data-day";
import { formatCount } from "./format-count";
import type { MemoValues } from "./memo-places";
import { progressStatus } from "./progress-status";
import type { StatusMark } from "./report-model";
import { reportNames } from "./report-names";
import { REPORT_WORDING as wording } from "./report-wording";
import { reportingUnit } from "./reporting-unit";
import { writeDocumentDate } from "./write-document-date";

export interface MemoFacts {
  /** The assessment's item ("O26"), null where it is not known. */
  readonly reportItem: string | null;
  readonly today: PlainDate;
  /** True where evidence is enclosed, too. */
  readonly hasAppendix: boolean;
}

/** What the memo counts. */
export interface MemoCounts extends Progress {
  /** By how far the measures are: ■ done, ◧ under way, □ not yet due, ▨ overdue. */
  readonly statuses: Readonly<Record<StatusMark, number>>;
}

/** Counts the measures of the report. After six months a measure that was due and has a result is as done as it can be. */
export function memoCounts(sheet: MeasureSheet, settings: ReportSettings, today: PlainDate): MemoCounts {
  const progress = countProgress(sheet.measures);
  const statuses = { full: 0, half: 0, empty: 0, hatched: 0 };
  const { end } = reportNames(settings, sheet.fiscalYear);
  const day = dataDay(sheet.fiscalYear, settings, today);
  const isHalf = settings.period === "half-year";
  for (const measure of sheet.measures)
    statuses[isHalf ? progressStatus(measure, end, today) : yearStatus(measure, day)] += 1;
  if (!isHalf) return { ...progress, statuses };
  return { ...progress, done: statuses.full, left: progress.measures - statuses.full, statuses };
}

/** Over a year a measure is done with its outcome, too. */
function yearStatus(measure: Measure, day: PlainDate): StatusMark {
  const status = measureStatus(measure, day);
  if (status === "done") return "full";
  if (status === "overdue") return "hatched";
  return isBlank(measure.cells.resultSummary.text) ? "empty" : "half";
}

/** What stands in the memo for each place in braces, in Arabic digits. */
export function memoValues(
  sheet: MeasureSheet,
  settings: ReportSettings,
  counts: MemoCounts,
  { reportItem, hasAppendix }: MemoFacts,
): MemoValues {
  const { start, end } = reportNames(settings, sheet.fiscalYear);
  const { measures, done, left, reached, missed, unknown, statuses } = counts;
  return {
    organization: settings.organization ?? sheet.organization,
    shortName: settings.shortName,
    district: settings.district,
    province: settings.province,
    unit: reportingUnit(settings),
    telephone: settings.telephone,
    year: String(sheet.fiscalYear),
    assessmentYear: settings.assessmentYear === null ? null : String(settings.assessmentYear),
    itemNumber: reportItem,
    start: formatDate(start, "th"),
    end: formatDate(end, "th"),
    period: wording.periods[settings.period],
    measures: measures === 0 ? null : formatCount(measures),
    done: formatCount(done),
    left: formatCount(left),
    completed: formatCount(statuses.full),
    ongoing: formatCount(statuses.half),
    notDue: formatCount(statuses.empty),
    overdue: formatCount(statuses.hatched),
    targets: formatCount(reached + missed + unknown),
    reached: formatCount(reached),
    missed: formatCount(missed),
    unknown: formatCount(unknown),
    enclosed: hasAppendix ? wording.enclosed.withAppendix : wording.enclosed.report,
    addressee: settings.addressee,
    preparer: settings.preparer ?? settings.people.find(isPreparer)?.name ?? null,
    documentNumber: settings.documentNumber,
    documentDate: writeDocumentDate(settings),
  };
}
