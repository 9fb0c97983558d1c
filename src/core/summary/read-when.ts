import { parseThaiDate } from "../calendar/timeframe/parse-thai-date";
import { parseTimeframe } from "../calendar/timeframe/parse-timeframe";
import { dayOf, daysInMonth, monthOf, yearOf, type PlainDate } from "../calendar/plain-date";
import { isBlank } from "../text/blank";

/** When something was done: a day, several days on end, or a month. */
export interface When {
  readonly start: PlainDate;
  /** Inclusive; the start itself for a day. */
  readonly end: PlainDate;
  readonly kind: "day" | "days" | "month";
  /** Single days, some of which do not follow each other, in time order; left out for any other time. */
  readonly listed?: readonly PlainDate[];
}

const NUMBERS = /[0-9๐-๙]+/g;
const BETWEEN = /\s*(?:[,;&+\n]|และ|กับ)\s*(?:วันที่\s*)?/;
const HAS_BETWEEN = new RegExp(BETWEEN.source);
const RANGE = /[-–—~]|ถึง/;
const DAY_ALONE = /^(?:เมื่อ)?(?:วันที่)?\s*([0-9๐-๙]{1,2})$/;
/** What follows a day: its month and year. */
const BEHIND_DAY = /[0-9๐-๙]{1,2}(?=[^0-9๐-๙])(.*)$/s;

/** An entry as far as its day goes. */
export interface DatedEntry {
  readonly date: PlainDate | null;
  readonly texts: { readonly date: string };
}

/**
 * The day or days of an entry: its date, or days on end with their year (๑๕ – ๑๗ ม.ค. ๖๘), or single days with it (๑๕, ๑๗ และ ๒๐ ม.ค. ๖๘),
 * or a month with its year.
 * @param fiscalYear the report's (B.E.)
 * @returns null where there is none, where it cannot be read, and where the year would have to be guessed
 */
export function readWhen({ date, texts }: DatedEntry, fiscalYear: number): When | null {
  if (date !== null) return { start: date, end: date, kind: "day" };
  const text = texts.date;
  if (isBlank(text)) return null;
  if (HAS_BETWEEN.test(text)) return readList(text);
  const { period, conflict } = parseTimeframe(text, fiscalYear);
  if (period === null || conflict !== null || period.start === null || period.recurrence !== null)
    return null;
  const { start, end } = period;
  // a year that the text does not have is taken from the fiscal year
  const other = parseTimeframe(text, fiscalYear + 1).period;
  if (other === null || other.start !== start || other.end !== end) return null;
  if (start === end) return { start, end, kind: "day" };
  if (isMonth(start, end)) return { start, end, kind: "month" };
  // first day, last day and year; ไตรมาส and months on end name no days
  return RANGE.test(text) && (text.match(NUMBERS) ?? []).length >= 3 ? { start, end, kind: "days" } : null;
}

/** Between the days of a list there may be no other days; a list of anything else is not read. */
function readList(text: string): When | null {
  const parts = text.trim().split(BETWEEN);
  const listed: PlainDate[] = [];
  let monthAndYear = "";
  for (const part of parts.reverse()) {
    const day = DAY_ALONE.exec(part)?.[1];
    const date = parseThaiDate(day === undefined ? part : `${day}${monthAndYear}`);
    if (date === null || (listed[0] !== undefined && date >= listed[0])) return null;
    listed.unshift(date);
    if (day === undefined) monthAndYear = BEHIND_DAY.exec(part)?.[1] ?? "";
  }
  const [start, end] = [listed[0], listed.at(-1)];
  return start === undefined || end === undefined ? null : { start, end, kind: "days", listed };
}

/** The times that are written: each day of a list is one. */
export function timesOf(when: When): readonly When[] {
  return when.listed?.map((day) => ({ start: day, end: day, kind: "day" })) ?? [when];
}

function isMonth(start: PlainDate, end: PlainDate): boolean {
  const isSame = start.slice(0, 7) === end.slice(0, 7);
  return isSame && dayOf(start) === 1 && dayOf(end) === daysInMonth(yearOf(end), monthOf(end));
}
