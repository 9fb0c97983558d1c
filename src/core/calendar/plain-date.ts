/**
 * A day of the common era as "2025-06-30": no clock, no time zone. Days compare with < and >.
 */
export type PlainDate = string & { readonly __brand: "PlainDate" };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month in the Gregorian calendar; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * The day of a year (C.E.), month and day of the month, each as written; null for a day that does not exist.
 * @example makePlainDate(2025, 9, 31) // null: September has 30 days
 */
export function makePlainDate(year: number, month: number, day: number): PlainDate | null {
  const isReal = [year, month, day].every(Number.isInteger) && year >= 1 && year <= 9999;
  if (!isReal || day < 1 || day > daysInMonth(year, month)) return null;
  return formatDay(year, month, day);
}

/** Reads "2025-06-30"; null for any other form or a day that does not exist. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? makePlainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The year of the common era: 2025 for 2568. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 1 for January. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, from 1. */
export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/** The day that is `days` later; earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Days from one day to another; negative when `to` is earlier.
 * @example daysBetween("2025-06-01", "2025-06-30") // 29
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 0 for Sunday … 6 for Saturday. */
export function dayOfWeek(date: PlainDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}

function formatDay(year: number, month: number, day: number): PlainDate {
  const years = year < 1000 ? String(year).padStart(4, "0") : String(year);
  return `${years}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as PlainDate;
}

// Days since 1970-01-01 and back, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
function toDayNumber(date: PlainDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return formatDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
