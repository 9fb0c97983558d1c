import { toBuddhistYear, toCommonYear } from "./buddhist-year";
import { makePlainDate, monthOf, yearOf, type PlainDate } from "./plain-date";

/** First day of a fiscal year (B.E.): 2568 begins on 2024-10-01. */
export function fiscalYearStart(fiscalYear: number): PlainDate {
  return makePlainDate(toCommonYear(fiscalYear) - 1, 10, 1) as PlainDate;
}

/** Last day of a fiscal year (B.E.): 2568 ends on 2025-09-30. */
export function fiscalYearEnd(fiscalYear: number): PlainDate {
  return makePlainDate(toCommonYear(fiscalYear), 9, 30) as PlainDate;
}

/** The fiscal year (B.E.) that a day belongs to: October already counts for the next. */
export function fiscalYearOf(date: PlainDate): number {
  return toBuddhistYear(yearOf(date)) + (monthOf(date) >= 10 ? 1 : 0);
}
