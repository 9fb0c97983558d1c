import { parseTimeframe } from "../calendar/parse-timeframe";
import { dayOf, daysInMonth, monthOf, yearOf, type PlainDate } from "../calendar/plain-date";
import { isBlank } from "../text/blank";

/** When something was done: a day, several days on end, or a month. */
export interface When {
  readonly start: PlainDate;
  /** Inclusive; the start itself for a day. */
  readonly end: PlainDate;
  readonly kind: "day" | "days" | "month";
}

const NUMBERS = /[0-9๐-๙]+/g;

/** An entry as far as its day goes. */
export interface DatedEntry {
  readonly date: PlainDate | null;
  readonly texts: { readonly date: string };
}

/**
 * The day or days of an entry: its date, or days on end with their year (๑๕ – ๑๗ ม.ค. ๖๘), or a month with its year.
 * @param fiscalYear the report's (B.E.)
 * @returns null where there is none, where it cannot be read, and where the year would have to be guessed
 */
export function readWhen({ date, texts }: DatedEntry, fiscalYear: number): When | null {
  if (date !== null) return { start: date, end: date, kind: "day" };
  const text = texts.date;
  if (isBlank(text)) return null;
  const { period, conflict } = parseTimeframe(text, fiscalYear);
  if (period === null || conflict !== null || period.start === null || period.recurrence !== null)
    return null;
  const { start, end } = period;
  // a year that the text lacks is taken from the fiscal year
  const other = parseTimeframe(text, fiscalYear + 1).period;
  if (other === null || other.start !== start || other.end !== end) return null;
  if (start === end) return { start, end, kind: "day" };
  if (isMonth(start, end)) return { start, end, kind: "month" };
  // first day, last day and year; ไตรมาส and months on end name no days
  return (text.match(NUMBERS) ?? []).length >= 3 ? { start, end, kind: "days" } : null;
}

function isMonth(start: PlainDate, end: PlainDate): boolean {
  const isSame = start.slice(0, 7) === end.slice(0, 7);
  return isSame && dayOf(start) === 1 && dayOf(end) === daysInMonth(yearOf(end), monthOf(end));
}
