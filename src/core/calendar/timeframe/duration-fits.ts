import { addDays, dayOf, daysInMonth, makePlainDate, monthOf, yearOf, type PlainDate } from "../plain-date";
import type { Interval } from "./interval";
import type { DurationPhrase } from "./phrase";

/** How many days a length may differ from the days beside it, since offices round: 4 พ.ย. - 28 ก.พ. is "4 เดือน". */
const TOLERANCES = { day: 1, week: 4, month: 7, year: 31 } as const;
const HOURS_OF_DAY = 24;
/** Between two days of work lie at most a week end and some holidays. */
const DAYS_PER_WORKDAY = 3;

/** True when the days are about as many as the duration beside them says: "6 เดือน (ต.ค. 67 - มี.ค. 68)". */
export function durationFits(duration: DurationPhrase, days: Interval): boolean {
  return compareDuration(duration, days) === "same";
}

/** Whether a duration is about as long as the days beside it; null where their first day is not known. */
export function compareDuration(
  { count, unit }: DurationPhrase,
  { start, end }: Interval,
): "shorter" | "same" | "longer" | null {
  if (start === null) return null;
  const next = addDays(end, 1);
  if (unit === "hour") return addDays(start, Math.ceil(count / HOURS_OF_DAY)) <= next ? "same" : "longer";
  if (unit === "workday") {
    if (addDays(start, count) > next) return "longer";
    return next <= addDays(start, count * DAYS_PER_WORKDAY) ? "same" : "shorter";
  }
  const expected = addUnits(start, count, unit);
  if (expected === null) return null;
  const tolerance = TOLERANCES[unit];
  if (addDays(expected, -tolerance) > next) return "longer";
  return next <= addDays(expected, tolerance) ? "same" : "shorter";
}

function addUnits(start: PlainDate, count: number, unit: keyof typeof TOLERANCES): PlainDate | null {
  if (unit === "day") return addDays(start, count);
  if (unit === "week") return addDays(start, 7 * count);
  return addMonths(start, unit === "month" ? count : 12 * count);
}

function addMonths(date: PlainDate, months: number): PlainDate | null {
  const month = monthOf(date) - 1 + months;
  const year = yearOf(date) + Math.floor(month / 12);
  const monthOfYear = (month % 12) + 1;
  return makePlainDate(year, monthOfYear, Math.min(dayOf(date), daysInMonth(year, monthOfYear)));
}
