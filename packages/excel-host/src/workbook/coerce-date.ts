import type { CoercedNumber } from "./coerce-number";
import { serialOfDay } from "./dates";
import { ENGLISH_MONTHS } from "./months";

const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MONTH_DAY_YEAR = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const DAY_MONTH_NAME = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?$/;
const MONTH_NAME_DAY = /^([A-Za-z]{3,9})[- ](\d{1,2})(?:,?[- ](\d{4}))?$/;
const TIME_OF_DAY = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? year + 2000 : year + 1900;
}

function monthNumber(name: string): number {
  const start = name.toLowerCase();
  return ENGLISH_MONTHS.findIndex(({ full }) => full.toLowerCase().startsWith(start)) + 1;
}

function dayOf(year: number, month: number, day: number, numberFormat: string): CoercedNumber | null {
  const isReal = year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!isReal || new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  return { value: serialOfDay(year, month, day), numberFormat };
}

function timeOf([, hour = "", minute = "", second]: readonly (string | undefined)[]): CoercedNumber | null {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const value = (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return { value, numberFormat: second === undefined ? "h:mm" : "h:mm:ss" };
}

/**
 * Reads typed text as a date or a time, the US way: `1/2/2024` is 2 January. Text of other locales stays text, as Excel's
 * documentation says of `Range.values`; a Buddhist year is a year like any other: `1/2/2568` is a day of 2568 C.E.
 * @param thisYear for dates without a year
 */
export function coerceDate(text: string, thisYear: number): CoercedNumber | null {
  const inOrder = ISO_DATE.exec(text);
  if (inOrder) return dayOf(Number(inOrder[1]), Number(inOrder[2]), Number(inOrder[3]), "m/d/yyyy");
  const slashed = MONTH_DAY_YEAR.exec(text);
  if (slashed) return dayOf(fullYear(slashed[3] ?? ""), Number(slashed[1]), Number(slashed[2]), "m/d/yyyy");
  const short = MONTH_DAY.exec(text);
  if (short) return dayOf(thisYear, Number(short[1]), Number(short[2]), "d-mmm");
  const named = DAY_MONTH_NAME.exec(text);
  if (named) {
    const year = named[3] === undefined ? thisYear : fullYear(named[3]);
    const numberFormat = named[3] === undefined ? "d-mmm" : "d-mmm-yy";
    return dayOf(year, monthNumber(named[2] ?? ""), Number(named[1]), numberFormat);
  }
  const american = MONTH_NAME_DAY.exec(text);
  if (american) {
    const year = american[3] === undefined ? thisYear : Number(american[3]);
    const numberFormat = american[3] === undefined ? "d-mmm" : "d-mmm-yy";
    return dayOf(year, monthNumber(american[1] ?? ""), Number(american[2]), numberFormat);
  }
  const clock = TIME_OF_DAY.exec(text);
  return clock ? timeOf(clock) : null;
}
