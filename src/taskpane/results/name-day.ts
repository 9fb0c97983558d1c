import { formatDate } from "../../core/calendar/format-date";
import { dayOfWeek, type PlainDate } from "../../core/calendar/plain-date";
import type { Language } from "../language/language";
import { sayIn } from "../language/language-context";
import { DATE_TEXTS, WEEKDAYS } from "./date-texts";

/**
 * A day with its day of the week.
 * @example nameDay("2025-05-15", "th") // "พฤหัสบดีที่ 15 พฤษภาคม 2568"
 */
export function nameDay(day: PlainDate, language: Language): string {
  const weekday = WEEKDAYS[dayOfWeek(day)];
  const date = formatDate(day, language);
  return weekday === undefined
    ? date
    : sayIn(language, DATE_TEXTS.weekdayAndDate, { weekday: sayIn(language, weekday.full), date });
}
