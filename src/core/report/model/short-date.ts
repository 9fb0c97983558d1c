import { toBuddhistYear } from "../../calendar/buddhist-year";
import { dayOf, monthOf, yearOf, type PlainDate } from "../../calendar/plain-date";
import { THAI_MONTHS } from "../../calendar/thai-months";

/**
 * A day for narrow columns: the month in short, the year in full, Arabic digits.
 * @example shortDate("2025-02-03") // "3 ก.พ. 2568"
 */
export function shortDate(date: PlainDate): string {
  return `${dayOf(date)} ${THAI_MONTHS[monthOf(date) - 1]?.short} ${toBuddhistYear(yearOf(date))}`;
}
