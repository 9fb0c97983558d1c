import type { PlainDate } from "../../calendar/plain-date";
import type { Measure } from "../../model/measure";
import { isDone } from "../../model/measure-status";
import type { ReportSettings } from "../../model/report-settings";
import { dataDay } from "./data-day";
import { progressStatus } from "./progress-status";
import { reportNames } from "./report-names";

/** How far a measure is: complete, incomplete and in time, incomplete and too late. */
export type MeasureProgress = "done" | "open" | "overdue";

/**
 * How far a measure is, from its texts and its deadline alone. Over a year it is done with result summary and outcome, and its
 * deadline is compared with the day of the data. After six months it is what the table's status says: a result of any kind is enough.
 */
export function measureProgress(
  measure: Measure,
  fiscalYear: number,
  settings: Pick<ReportSettings, "period">,
  today: PlainDate,
): MeasureProgress {
  if (settings.period === "half-year") {
    const mark = progressStatus(measure, reportNames(settings, fiscalYear).end, today);
    if (mark === "hatched") return "overdue";
    return mark === "empty" ? "open" : "done";
  }
  if (isDone(measure)) return "done";
  const { deadline } = measure;
  return deadline !== null && deadline < dataDay(fiscalYear, settings, today) ? "overdue" : "open";
}
