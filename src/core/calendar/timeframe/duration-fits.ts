import { addDays, dayOf, daysInMonth, makePlainDate, monthOf, yearOf, type PlainDate } from "../plain-date";
import type { Interval } from "./interval";
import type { DurationPhrase } from "./phrase";

/** True when the days are as many as the duration beside them says: "6 เดือน (ต.ค. 67 - มี.ค. 68)". */
export function durationFits({ count, unit }: DurationPhrase, { start, end }: Interval): boolean {
  if (start === null || unit === "other") return false;
  const next = addDays(end, 1);
  if (unit === "day") return addDays(start, count) === next;
  return addMonths(start, unit === "month" ? count : 12 * count) === next;
}

function addMonths(date: PlainDate, months: number): PlainDate | null {
  const month = monthOf(date) - 1 + months;
  const year = yearOf(date) + Math.floor(month / 12);
  const monthOfYear = (month % 12) + 1;
  return makePlainDate(year, monthOfYear, Math.min(dayOf(date), daysInMonth(year, monthOfYear)));
}
