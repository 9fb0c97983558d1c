import { addDays, type PlainDate } from "../plain-date";

const DAYS_OF_QUARTER = 92;

/** Days from a first, which a bare deadline does not say, to a last, both inclusive. */
export interface Interval {
  readonly start: PlainDate | null;
  readonly end: PlainDate;
}

/** From the earliest start to the latest end; one unknown start makes the whole start unknown. */
export function hullOf(intervals: readonly Interval[]): Interval | null {
  const [first, ...others] = intervals;
  if (first === undefined) return null;
  return others.reduce<Interval>(
    (hull, { start, end }) => ({
      start: hull.start === null || start === null ? null : start < hull.start ? start : hull.start,
      end: end > hull.end ? end : hull.end,
    }),
    first,
  );
}

/** True when no day of `inner` lies outside `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const isStartInside = outer.start === null || outer.start <= (inner.start ?? inner.end);
  return isStartInside && inner.end <= outer.end;
}

/** True for the same first and last day. */
export function isSameInterval(one: Interval, other: Interval): boolean {
  return one.start === other.start && one.end === other.end;
}

/** True for more days than a quarter has; false where the first day is not known. */
export function isLong({ start, end }: Interval): boolean {
  return start !== null && addDays(start, DAYS_OF_QUARTER) <= end;
}
