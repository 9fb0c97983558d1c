import { formatDate } from "./format-date";
import { dayOf, makePlainDate, monthOf, parsePlainDate, yearOf } from "./plain-date";
import { readNumericYear } from "./timeframe/year-number";

/**
 * What a date cell says in Thai words: its day, or only the month where no day is shown. A Buddhist year typed into a date cell of an
 * Excel that counts by the common era is kept as one of that era: 2568 for 2025.
 * @param text as an adapter hands it over, see `RawCell`
 * @example wordShownDate("2567-12-31") // "31 ธันวาคม 2567"
 * @example wordShownDate("2025-01") // "มกราคม 2568"
 */
export function wordShownDate(text: string): string {
  const isMonth = MONTH.test(text);
  const stored = parsePlainDate(isMonth ? `${text}-01` : text);
  if (stored === null) return text;
  const [year, month, day] = [yearOf(stored), monthOf(stored), dayOf(stored)];
  const date = makePlainDate(readNumericYear(year, 4) ?? year, month, day);
  // 2568 has a 29 February as a year of the common era, and none as one of the Buddhist era.
  if (date === null) return `${day}/${month}/${year}`;
  const words = formatDate(date, "th");
  return isMonth ? words.slice("1 ".length) : words;
}

const MONTH = /^\d{4}-\d{2}$/;
