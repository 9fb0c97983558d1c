import { monthOf, yearOf, type PlainDate } from "../../core/calendar/plain-date";
import { readNumericYear } from "../../core/calendar/timeframe/year-number";
import { toBuddhistYear } from "../../core/calendar/buddhist-year";
import { THAI_MONTHS } from "../../core/calendar/thai-months";
import type { FormatSection } from "./number-format";

/**
 * The part of a day that a format shows, so that no day is read that nobody sees: Excel makes such a cell of a typed "ม.ค. 68".
 * A lone year is of the era that is shown.
 * @example showDate("2025-01-01", parseNumberFormat("mmm yy")[0]) // "2025-01"
 * @example showDate("2025-01-01", parseNumberFormat("bbbb")[0]) // "2568"
 */
export function showDate(date: PlainDate, { tokens }: FormatSection): string {
  if (showsDay(tokens)) return date;
  const year = tokens.find(({ kind }) => kind === "year");
  const hasMonth = tokens.some(({ kind }) => kind === "month");
  if (year === undefined) return THAI_MONTHS[monthOf(date) - 1]?.full ?? date;
  if (hasMonth) return date.slice(0, -"-00".length);
  return String(shownYear(yearOf(date), year.kind === "year" && year.isBuddhist));
}

/** False where a format shows only the month or the year of a day. */
export function showsDay(tokens: FormatSection["tokens"]): boolean {
  return tokens.some(({ kind }) => kind === "day");
}

/** A Buddhist year that was typed as if it were of the common era is shown as it is, whatever the format adds to it. */
function shownYear(stored: number, isBuddhist: boolean): number {
  const isTypedBuddhist = readNumericYear(stored, 4) !== stored;
  return isBuddhist && !isTypedBuddhist ? toBuddhistYear(stored) : stored;
}
