import { addDays } from "../plain-date";
import { quarterEnd, quarterStart } from "../quarter";
import type { Interval } from "./interval";
import type { Bound, QuarterSpan } from "./phrase";

/**
 * The days of quarters. A quarter without a year takes the year of the next quarter that has one, otherwise that of the quarter
 * before, otherwise `fiscalYear`. Null for a range that runs backwards.
 * @example of ไตรมาส 4/2567 - ไตรมาส 2/2568: 2024-07-01 to 2025-03-31
 */
export function resolveQuarters(
  spans: readonly QuarterSpan[],
  bound: Bound,
  fiscalYear: number,
): readonly Interval[] | null {
  const years = fillYears(
    spans.flatMap(({ from, to }) => [from.fiscalYear, (to ?? from).fiscalYear]),
    fiscalYear,
  );
  const intervals: Interval[] = [];
  for (const [index, { from, to }] of spans.entries()) {
    const start = quarterStart(years[2 * index] ?? fiscalYear, from.quarter);
    const end = quarterEnd(years[2 * index + 1] ?? fiscalYear, (to ?? from).quarter);
    if (start > end || (bound === "before" && to !== null)) return null;
    if (bound === "before") intervals.push({ start: null, end: addDays(start, -1) });
    else intervals.push({ start: bound === "within" && to === null ? null : start, end });
  }
  return intervals;
}

/** Each gap takes the next year said, the gaps at the end the last one. */
function fillYears(years: readonly (number | null)[], fiscalYear: number): readonly number[] {
  const backwards = [...years].reverse();
  const filled: number[] = [];
  let next = backwards.find((year) => year !== null) ?? fiscalYear;
  for (const year of backwards) {
    next = year ?? next;
    filled.push(next);
  }
  return filled.reverse();
}
