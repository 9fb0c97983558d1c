import type { Period } from "../calendar/period";
import { fiscalYearEnd, fiscalYearStart } from "../calendar/fiscal-year";
import { dayOf, daysInMonth, makePlainDate, monthOf, yearOf, type PlainDate } from "../calendar/plain-date";
import { parseTimeframe } from "../calendar/timeframe/parse-timeframe";
import { MONTHS, namedYears, type NamedYear } from "./named-years";
import { withLaterYears } from "./with-later-years";

/** What becomes of a timeframe in the next fiscal year. */
export type MovedTimeframe =
  /** It names no year, or years that the next one is among. */
  | { readonly kind: "same" }
  | { readonly kind: "moved"; readonly text: string }
  /** It names a year, and nobody but a person can say what it is to be. */
  | { readonly kind: "unsure" };

const MONTH = new RegExp(MONTHS);

/**
 * Moves the years of a timeframe on by one. The text before and after is read again: only where the new one means the same days a year later
 * is it taken; whatever else stands in the text stays as it is, digits of either kind too.
 * @param fiscalYear that the text belongs to (B.E.); the next one is what it is moved to
 * @example moveTimeframe("ต.ค. ๖๗ - ก.ย. ๖๘", 2568) // { kind: "moved", text: "ต.ค. ๖๘ - ก.ย. ๖๙" }
 */
export function moveTimeframe(text: string, fiscalYear: number): MovedTimeframe {
  const years = namedYears(text);
  if (years.length === 0) return { kind: "same" };
  if (coversYear(text, fiscalYear + 1)) return { kind: "same" };
  const { period } = parseTimeframe(text, fiscalYear);
  if (isPlanOfYears(text, years) || period === null || !touchesYear(period, fiscalYear))
    return { kind: "unsure" };
  const moved = withLaterYears(text, years);
  const { period: later } = parseTimeframe(moved, fiscalYear + 1);
  return later !== null && isYearLater(period, later) ? { kind: "moved", text: moved } : { kind: "unsure" };
}

/** พ.ศ. ๒๕๖๖ - ๒๕๖๘: years alone, more than one of them; what follows such a plan nobody knows. */
function isPlanOfYears(text: string, years: readonly NamedYear[]): boolean {
  return new Set(years.map(({ year }) => year)).size > 1 && !MONTH.test(text) && !/[0-9๐-๙]\s?\//.test(text);
}

function coversYear(text: string, fiscalYear: number): boolean {
  const { period } = parseTimeframe(text, fiscalYear);
  if (period?.start === undefined || period.start === null) return false;
  return period.start <= fiscalYearStart(fiscalYear) && period.end >= fiscalYearEnd(fiscalYear);
}

/** A year that is neither this one nor beside it was a slip before, and stays one. */
function touchesYear({ start, end }: Period, fiscalYear: number): boolean {
  return end >= fiscalYearStart(fiscalYear) && (start ?? end) <= fiscalYearEnd(fiscalYear);
}

function isYearLater(before: Period, after: Period): boolean {
  return (
    isDayLater(before.start, after.start) &&
    isDayLater(before.end, after.end) &&
    before.recurrence === after.recurrence &&
    before.quarters.join() === after.quarters.join()
  );
}

/** The last day of February is the last day of February, be it the 28th or the 29th. */
function isDayLater(before: PlainDate | null, after: PlainDate | null): boolean {
  if (before === null || after === null) return before === after;
  const [year, month, day] = [yearOf(before) + 1, monthOf(before), dayOf(before)];
  const isLast = day === daysInMonth(year - 1, month);
  return (
    after === makePlainDate(year, month, day) ||
    (isLast && after === makePlainDate(year, month, daysInMonth(year, month)))
  );
}
