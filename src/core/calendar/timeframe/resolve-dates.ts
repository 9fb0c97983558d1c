import { fiscalYearStart } from "../fiscal-year";
import { addDays, daysInMonth, makePlainDate, monthOf, yearOf, type PlainDate } from "../plain-date";
import type { Interval } from "./interval";
import type { Bound, DatePoint, DateSpan, YearSaid } from "./phrase";

const FIRST_MONTH_OF_FISCAL_YEAR = 10;

/** What a month without a year belongs to. */
export interface YearContext {
  /** B.E.; the one the text names, else the report's. */
  readonly fiscalYear: number;
  /** C.E., where the text names a calendar year (ปีปฏิทิน 2568). */
  readonly calendarYear: number | null;
  /** True where the text says only "ปี 2568", apart from the months: October to December could then be in either year. */
  readonly isVague: boolean;
}

/** A point whose year is known. */
interface SettledPoint extends DatePoint {
  readonly calendarYear: number;
}

type Settled = (SettledPoint | null)[];

/**
 * Gives every point its year and every span its days; null for a day that does not exist, a range that runs backwards, or a month
 * whose year is not clear.
 */
export function resolveDates(
  spans: readonly DateSpan[],
  bound: Bound,
  context: YearContext,
): readonly Interval[] | null {
  const points = spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const isRangeEnd = spans.flatMap(({ to }) => (to === null ? [false] : [false, true]));
  const settled = settleYears(points, isRangeEnd, bound, context);
  const intervals: Interval[] = [];
  for (let at = 0; at < settled.length; at++) {
    const from = settled[at];
    const to = isRangeEnd[at + 1] === true ? settled[++at] : from;
    const interval = from && to ? toInterval(from, to, from === to ? bound : rangeBound(bound)) : null;
    if (interval === null) return null;
    intervals.push(interval);
  }
  return context.isVague && points.every(({ year }) => year === null) && isAnyInAutumn(intervals)
    ? null
    : intervals;
}

/** "Before 1 to 5 October" says nothing certain; "within 1 to 5 October" names both ends. */
function rangeBound(bound: Bound): Bound | "none-possible" {
  return bound === "before" ? "none-possible" : null;
}

function toInterval(from: SettledPoint, to: SettledPoint, bound: Bound | "none-possible"): Interval | null {
  const start = makePlainDate(from.calendarYear, from.month, from.day ?? 1);
  const end = makePlainDate(to.calendarYear, to.month, to.day ?? daysInMonth(to.calendarYear, to.month));
  if (start === null || end === null || start > end || bound === "none-possible") return null;
  if (bound === "before") return { start: null, end: addDays(start, -1) };
  return { start: bound === "within" ? null : start, end };
}

function isAnyInAutumn(intervals: readonly Interval[]): boolean {
  return intervals.some(({ start, end }) => isAutumn(start ?? end) && isAutumn(end));
}

function isAutumn(date: PlainDate): boolean {
  return monthOf(date) >= FIRST_MONTH_OF_FISCAL_YEAR;
}

/**
 * A year that is said once, at the end, belongs to the last point; the points before it are earlier, those after it are later.
 */
function settleYears(
  points: readonly DatePoint[],
  isRangeEnd: readonly boolean[],
  bound: Bound,
  context: YearContext,
): Settled {
  const settled: Settled = points.map((point) =>
    point.year ? settle(point, yearSaid(point.year, point.month)) : null,
  );
  for (let at = points.length - 2; at >= 0; at--) {
    const [point, next] = [points[at], settled[at + 1]];
    if (point && next && !settled[at])
      settled[at] = settle(point, yearBefore(point, next, isRangeEnd[at + 1] === true));
  }
  for (let at = 1; at < points.length; at++) {
    const [point, previous] = [points[at], settled[at - 1]];
    if (point && previous && !settled[at])
      settled[at] = settle(point, previous.calendarYear + (point.month < previous.month ? 1 : 0));
  }
  return settled.map((done, at) => {
    const point = points[at];
    return done ?? (point ? settle(point, yearInContext(point, bound, context)) : null);
  });
}

function settle(point: DatePoint, calendarYear: number): SettledPoint {
  return { ...point, calendarYear };
}

function yearSaid(year: YearSaid, month: number): number {
  return "calendar" in year ? year.calendar : yearInFiscalYear(year.fiscal, month);
}

function yearInFiscalYear(fiscalYear: number, month: number): number {
  return yearOf(fiscalYearStart(fiscalYear)) + (month >= FIRST_MONTH_OF_FISCAL_YEAR ? 0 : 1);
}

/**
 * In a range the nearest time before the end: in พ.ย. - ก.พ. 70 November is 2569. In a list that is not in order
 * (ก.ย. และ มี.ค. 68) months of one calendar year are meant, but October to December open the fiscal year.
 */
function yearBefore(point: DatePoint, next: SettledPoint, isRange: boolean): number {
  const isEarlierYear = point.month > next.month && (isRange || point.month >= FIRST_MONTH_OF_FISCAL_YEAR);
  return next.calendarYear - (isEarlierYear ? 1 : 0);
}

function yearInContext(point: DatePoint, bound: Bound, context: YearContext): number {
  if (context.calendarYear !== null) return context.calendarYear;
  const year = yearInFiscalYear(context.fiscalYear, point.month);
  // "ก่อนวันที่ 1 ตุลาคม" is the last day of the fiscal year, not the day before it began.
  const isFirstDay = point.month === FIRST_MONTH_OF_FISCAL_YEAR && (point.day ?? 1) === 1;
  return bound === "before" && isFirstDay ? year + 1 : year;
}
