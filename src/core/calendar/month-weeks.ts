import {
  addDays,
  dayOfWeek,
  daysInMonth,
  makePlainDate,
  monthOf,
  yearOf,
  type PlainDate,
} from "./plain-date";

const DAYS_IN_WEEK = 7;

/**
 * The weeks of a month as Thai calendars draw them: from Sunday, with the days of the months before and after that fill the first
 * and the last week.
 * @param date any day of the month
 */
export function monthWeeks(date: PlainDate): readonly (readonly PlainDate[])[] {
  const [year, month] = [yearOf(date), monthOf(date)];
  const first = makePlainDate(year, month, 1) as PlainDate;
  const before = dayOfWeek(first);
  const weeks = Math.ceil((before + daysInMonth(year, month)) / DAYS_IN_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_IN_WEEK }, (_, day) => addDays(first, week * DAYS_IN_WEEK + day - before)),
  );
}
