import type { PlainDate } from "../../calendar/plain-date";
import type { Measure } from "../../model/measure";
import { isDone } from "../../model/measure-status";
import type { ReportSettings } from "../../model/report-settings";
import { isBlank } from "../../text/blank";

/** How far a measure is: complete, incomplete and in time, incomplete and too late. */
export type MeasureProgress = "done" | "open" | "overdue";

/**
 * How far a measure is on the day of the data, from its texts and its deadline alone. Over a year it is done with result summary and
 * outcome, and in time on its last day. After six months a result is enough, and what was due by the last of their days is over.
 */
export function measureProgress(
  measure: Measure,
  { period }: Pick<ReportSettings, "period">,
  day: PlainDate,
): MeasureProgress {
  const { cells, deadline } = measure;
  if (period === "half-year") {
    if (!isBlank(cells.resultSummary.text)) return "done";
    return deadline !== null && deadline <= day ? "overdue" : "open";
  }
  if (isDone(measure)) return "done";
  return deadline !== null && deadline < day ? "overdue" : "open";
}
