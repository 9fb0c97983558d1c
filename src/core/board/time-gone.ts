import { addDays, daysBetween, type PlainDate } from "../calendar/plain-date";
import { quarterEnd, quarterStart, type Quarter } from "../calendar/quarter";

/**
 * How much of a quarter has gone on a day, from 0 to 1: the days before it. On the first day nothing, on the last not yet all, since
 * what is due on the day itself is still in time.
 * @example timeGone(2568, 2, "2025-02-15") // 0.5: 45 of 90 days
 */
export function timeGone(fiscalYear: number, quarter: Quarter, day: PlainDate): number {
  const start = quarterStart(fiscalYear, quarter);
  const next = addDays(quarterEnd(fiscalYear, quarter), 1);
  const share = daysBetween(start, day) / daysBetween(start, next);
  return Math.min(1, Math.max(0, share));
}
