import { dayOf, daysInMonth, makePlainDate, monthOf, yearOf, type PlainDate } from "./plain-date";

/**
 * The same day of a later month, or its last day where it is shorter; of an earlier one for a negative number.
 * @example addMonths("2025-01-31", 1) // "2025-02-28"
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return makePlainDate(year, month, Math.min(dayOf(date), daysInMonth(year, month))) ?? date;
}
