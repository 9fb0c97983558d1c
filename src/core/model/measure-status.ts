import { addDays, type PlainDate } from "../calendar/plain-date";
import { isBlank } from "../text/blank";
import type { Measure } from "./measure";

export type MeasureStatus = "done" | "overdue" | "due-soon" | "open";

/** Days before a deadline in which a measure counts as due soon (contract, `status`). */
export const DUE_SOON_DAYS = 30;

/** Done means that result summary and outcome are filled, no matter what they say. */
export function isDone(measure: Measure): boolean {
  return !isBlank(measure.cells.resultSummary.text) && !isBlank(measure.cells.outcome.text);
}

/** The status of a measure on a day. */
export function measureStatus(measure: Measure, today: PlainDate): MeasureStatus {
  if (isDone(measure)) return "done";
  return measure.deadline === null ? "open" : statusOn(measure.deadline, today);
}

/** The same of one that is not done, by its deadline; on the deadline itself it is still in time. */
export function statusOn(deadline: PlainDate, today: PlainDate): Exclude<MeasureStatus, "done"> {
  if (today > deadline) return "overdue";
  return deadline <= addDays(today, DUE_SOON_DAYS) ? "due-soon" : "open";
}
