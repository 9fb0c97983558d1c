import type { PlainDate } from "../../calendar/plain-date";
import type { Measure } from "../../model/measure";
import { isBlank } from "../../text/blank";
import type { StatusMark } from "./report-model";

/**
 * How far a measure is at the end of the six months, from its deadline and whether its result summary says anything; never from what
 * that says.
 * @param end last day of the period, 31 March
 * @param today what is due after this day is no missed deadline yet
 */
export function progressStatus(measure: Measure, end: PlainDate, today: PlainDate): StatusMark {
  const { deadline, cells } = measure;
  const isDue = deadline !== null && deadline <= end;
  if (!isBlank(cells.resultSummary.text)) return isDue ? "full" : "half";
  return isDue && deadline <= today ? "hatched" : "empty";
}
