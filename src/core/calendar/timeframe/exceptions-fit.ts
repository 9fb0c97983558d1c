import { fiscalYearOf } from "../fiscal-year";
import { addDays } from "../plain-date";
import type { Interval } from "./interval";
import type { Phrase } from "./phrase";
import { resolveDates, type YearContext } from "./resolve-dates";

/** Fewer days than any quarter has: with a whole quarter left out, the quarters of the period would be others. */
const MOST_DAYS = 62;

/** True when what the text leaves out ("ยกเว้นเมษายน") lies within the days and changes neither their ends nor their quarters. */
export function exceptionsFit(phrases: readonly Phrase[], days: Interval, context: YearContext): boolean {
  return phrases.every(({ content, isReport }) => {
    if (content.kind !== "exception") return true;
    const near = { ...context, fiscalYear: fiscalYearOf(days.end) };
    const leftOut = isReport ? null : resolveDates(content.spans, null, near);
    return (
      leftOut !== null && leftOut.every((part) => isInside(part, days)) && countDays(leftOut) <= MOST_DAYS
    );
  });
}

function isInside({ start, end }: Interval, days: Interval): boolean {
  return start !== null && days.start !== null && days.start < start && end < days.end;
}

function countDays(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { start, end }) => {
    let days = 1;
    while (start !== null && days <= MOST_DAYS && addDays(start, days) <= end) days++;
    return sum + days;
  }, 0);
}
