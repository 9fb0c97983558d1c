import { toBuddhistYear } from "../../calendar/buddhist-year";
import { dayOf, monthOf, yearOf, type PlainDate } from "../../calendar/plain-date";
import { THAI_MONTHS } from "../../calendar/thai-months";

/**
 * A day with its month abbreviated and its whole year, in Arabic digits.
 * @example formatShortDate("2025-03-31") // "31 มี.ค. 2568"
 */
export function formatShortDate(date: PlainDate): string {
  return `${dayOf(date)} ${THAI_MONTHS[monthOf(date) - 1]?.short} ${toBuddhistYear(yearOf(date))}`;
}
