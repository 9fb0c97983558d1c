import { fiscalYearStart } from "../calendar/fiscal-year";
import { daysInMonth, makePlainDate, yearOf, type PlainDate } from "../calendar/plain-date";
import { quarterEnd, quarterStart, type Quarter } from "../calendar/quarter";
import { THAI_MONTHS } from "../calendar/thai-months";
import { toArabicDigits } from "../text/digits";

const MONTHS = THAI_MONTHS.map(({ full, short }) => ({
  pattern: new RegExp(`(?:ประจำ|ของ|รอบ)\\s?เดือน\\s?(?:${full}|${short.replaceAll(".", "\\.?")})`),
}));
/** What each of both has. */
const ANY_NAME = /เดือน|ไตรมาส/;
const QUARTER = /(?:ประจำ|ของ|รอบ)?\s?ไตรมาส(?:ที่)?\s?([1-4])(?![0-9])/;

/**
 * The month or quarter of the fiscal year that a text says it is about: a report of January is made in February.
 * @param fiscalYear Buddhist era
 * @returns null where it names no month or quarter, or several
 * @example namedOccasion("รายงานผลประจำเดือนมกราคม", 2568) // 2025-01-01 to 2025-01-31
 */
export function namedOccasion(
  text: string,
  fiscalYear: number,
): { readonly start: PlainDate; readonly end: PlainDate } | null {
  if (!ANY_NAME.test(text)) return null;
  const arabic = toArabicDigits(text);
  const months = MONTHS.flatMap(({ pattern }, index) => (pattern.test(arabic) ? [index + 1] : []));
  const [month] = months;
  if (month !== undefined) return months.length === 1 ? monthSpan(month, fiscalYear) : null;
  const quarter = QUARTER.exec(arabic)?.[1];
  if (quarter === undefined) return null;
  const number = Number(quarter) as Quarter;
  return { start: quarterStart(fiscalYear, number), end: quarterEnd(fiscalYear, number) };
}

function monthSpan(month: number, fiscalYear: number): { start: PlainDate; end: PlainDate } {
  const year = yearOf(fiscalYearStart(fiscalYear)) + (month >= 10 ? 0 : 1);
  return {
    start: makePlainDate(year, month, 1) as PlainDate,
    end: makePlainDate(year, month, daysInMonth(year, month)) as PlainDate,
  };
}
