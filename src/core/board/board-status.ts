import type { PlainDate } from "../calendar/plain-date";
import type { Measure } from "../model/measure";
import { isDone, measureStatus, type MeasureStatus } from "../model/measure-status";

/** The status of a measure, told apart where nobody can say when it is due. */
export type BoardStatus = MeasureStatus | "no-date";

/** Every status, in the order in which the board counts them. */
export const BOARD_STATUSES: readonly BoardStatus[] = ["done", "overdue", "due-soon", "open", "no-date"];

/**
 * The status of a measure on a day (contract, `status`); without a readable deadline it is neither late nor in time, and only what
 * is done is certain.
 */
export function boardStatus(measure: Measure, day: PlainDate): BoardStatus {
  return measure.deadline === null && !isDone(measure) ? "no-date" : measureStatus(measure, day);
}
