import { fiscalYearStart } from "./fiscal-year";
import { daysInMonth, makePlainDate, monthOf, yearOf, type PlainDate } from "./plain-date";

/** Quarter of a fiscal year: 1 is October to December. */
export type Quarter = 1 | 2 | 3 | 4;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const FIRST_MONTH: Readonly<Record<Quarter, number>> = { 1: 10, 2: 1, 3: 4, 4: 7 };

/** First day of a quarter of the fiscal year (B.E.). */
export function quarterStart(fiscalYear: number, quarter: Quarter): PlainDate {
  const year = yearOf(fiscalYearStart(fiscalYear)) + (quarter === 1 ? 0 : 1);
  return makePlainDate(year, FIRST_MONTH[quarter], 1) as PlainDate;
}

/** Last day of a quarter of the fiscal year (B.E.): 31 December, 31 March, 30 June, 30 September. */
export function quarterEnd(fiscalYear: number, quarter: Quarter): PlainDate {
  const start = quarterStart(fiscalYear, quarter);
  const month = monthOf(start) + 2;
  return makePlainDate(yearOf(start), month, daysInMonth(yearOf(start), month)) as PlainDate;
}

/** The quarters of the fiscal year that have a day between `start` and `end`, both inclusive; a null start is the end itself. */
export function quartersTouched(fiscalYear: number, start: PlainDate | null, end: PlainDate): Quarter[] {
  const first = start ?? end;
  return QUARTERS.filter((q) => quarterStart(fiscalYear, q) <= end && first <= quarterEnd(fiscalYear, q));
}
