import { toCommonYear } from "./buddhist-year";
import { daysInMonth, makePlainDate, monthOf, yearOf, type PlainDate } from "./plain-date";

/** Quarter of a fiscal year: 1 is October to December. */
export type Quarter = 1 | 2 | 3 | 4;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const FIRST_MONTH: Readonly<Record<Quarter, number>> = { 1: 10, 2: 1, 3: 4, 4: 7 };

/** First day of a quarter of the fiscal year (B.E.). */
export function quarterStart(fiscalYear: number, quarter: Quarter): PlainDate {
  return makePlainDate(yearOfQuarter(fiscalYear, quarter), FIRST_MONTH[quarter], 1) as PlainDate;
}

/** Last day of a quarter of the fiscal year (B.E.): 31 December, 31 March, 30 June, 30 September. */
export function quarterEnd(fiscalYear: number, quarter: Quarter): PlainDate {
  const year = yearOfQuarter(fiscalYear, quarter);
  const month = FIRST_MONTH[quarter] + 2;
  return makePlainDate(year, month, daysInMonth(year, month)) as PlainDate;
}

function yearOfQuarter(fiscalYear: number, quarter: Quarter): number {
  return toCommonYear(fiscalYear) - (quarter === 1 ? 1 : 0);
}

/** The quarters of the fiscal year that have a day between `start` and `end`, both inclusive; a null start is the end itself. */
export function quartersTouched(fiscalYear: number, start: PlainDate | null, end: PlainDate): Quarter[] {
  const [first, last] = [quartersSince(fiscalYear, start ?? end), quartersSince(fiscalYear, end)];
  return QUARTERS.filter((quarter) => first <= quarter - 1 && quarter - 1 <= last);
}

/** The quarter of the fiscal year (B.E.) that holds a day; null for a day of another year. */
export function quarterOf(fiscalYear: number, date: PlainDate): Quarter | null {
  return QUARTERS[quartersSince(fiscalYear, date)] ?? null;
}

/** How many quarters a day is after the first of the fiscal year; negative before it. */
function quartersSince(fiscalYear: number, date: PlainDate): number {
  const years = yearOf(date) - yearOfQuarter(fiscalYear, 1);
  return Math.floor((12 * years + monthOf(date) - FIRST_MONTH[1]) / 3);
}
