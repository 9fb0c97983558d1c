import type { PlainDate } from "../../core/calendar/plain-date";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { isDone } from "../../core/model/measure-status";

/**
 * The measure whose results are wanted first (R25): among the unfinished ones that with the earliest deadline, those whose deadline
 * is not known last; null where every one has its results.
 */
export function firstUnfinished({ measures }: Pick<MeasureSheet, "measures">): number | null {
  const [first, ...rest] = measures.filter((measure) => !isDone(measure));
  if (first === undefined) return null;
  const dayOf = (deadline: PlainDate | null): string => deadline ?? "9999-12-31";
  return rest.reduce((best, one) => (dayOf(one.deadline) < dayOf(best.deadline) ? one : best), first).ordinal;
}
