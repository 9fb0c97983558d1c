import { addDays } from "../plain-date";
import { quarterEnd, quarterStart } from "../quarter";
import type { Interval } from "./interval";
import type { Bound, QuarterSpan } from "./phrase";

/**
 * The days of quarters. A quarter without a year takes that of the next one that has one, else of the one before, else
 * `fiscalYear`. Null for a range that runs backwards.
 * @example of ไตรมาส 4/2567 - ไตรมาส 2/2568: 2024-07-01 to 2025-03-31
 */
export function resolveQuarters(
  spans: readonly QuarterSpan[],
  bound: Bound,
  fiscalYear: number,
): readonly Interval[] | null {
  const years = spans.flatMap(({ from, to }) => [from.fiscalYear, (to ?? from).fiscalYear]);
  const yearAt = (at: number): number =>
    years.slice(at).find(isSaid) ?? years.slice(0, at).reverse().find(isSaid) ?? fiscalYear;
  const intervals: Interval[] = [];
  for (const [index, { from, to }] of spans.entries()) {
    const start = quarterStart(yearAt(2 * index), from.quarter);
    const end = quarterEnd(yearAt(2 * index + 1), (to ?? from).quarter);
    if (start > end || (bound === "before" && to !== null)) return null;
    if (bound === "before") intervals.push({ start: null, end: addDays(start, -1) });
    else intervals.push({ start: bound === "within" && to === null ? null : start, end });
  }
  return intervals;
}

function isSaid(year: number | null): year is number {
  return year !== null;
}
