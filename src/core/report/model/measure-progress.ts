import type { PlainDate } from "../../calendar/plain-date";
import type { Measure } from "../../model/measure";
import { isDone } from "../../model/measure-status";
import type { ReportSettings } from "../../model/report-settings";
import { progressStatus } from "./progress-status";

/** How far a measure is: complete, incomplete and in time, incomplete and too late. */
export type MeasureProgress = "done" | "open" | "overdue";

/**
 * How far a measure is, from its texts and its deadline alone. Over a year it is done with result summary and outcome, and on its
 * last day it is still in time. After six months it is what the table's status says: a result of any kind is enough, and what was
 * due by the day itself is too late.
 * @param day of the data, as `dataDay` says
 */
export function measureProgress(
  measure: Measure,
  { period }: Pick<ReportSettings, "period">,
  day: PlainDate,
): MeasureProgress {
  if (period === "half-year") {
    const mark = progressStatus(measure, day, day);
    if (mark === "hatched") return "overdue";
    return mark === "empty" ? "open" : "done";
  }
  if (isDone(measure)) return "done";
  return measure.deadline !== null && measure.deadline < day ? "overdue" : "open";
}
