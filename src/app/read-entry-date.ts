import { fiscalYearEnd, fiscalYearStart } from "../core/calendar/fiscal-year";
import { parseThaiDate } from "../core/calendar/timeframe/parse-thai-date";
import type { PlainDate } from "../core/calendar/plain-date";
import { readWhen } from "../core/summary/read-when";
import { isBlank } from "../core/text/blank";

/** What somebody typed as the day of something done. */
export type EntryDate =
  | { readonly kind: "blank" }
  /** No day can be read from it, or its year would have to be guessed. */
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "read";
      readonly start: PlainDate;
      /** Inclusive; the start itself for one day. */
      readonly end: PlainDate;
      /** `outside`: not in the fiscal year; `future`: still to come. Such a row is kept, and used in no text. */
      readonly use: "used" | "outside" | "future";
    };

/**
 * Reads a day, days on end or a month with its year, in either digits, and says whether it can be used.
 * @param fiscalYear the report's (B.E.)
 * @example readEntryDate("๑๕ ม.ค. ๖๘", { fiscalYear: 2568, today }) // start and end 2025-01-15
 */
export function readEntryDate(
  text: string,
  { fiscalYear, today }: { readonly fiscalYear: number; readonly today: PlainDate },
): EntryDate {
  const typed = text.trim();
  if (isBlank(typed)) return { kind: "blank" };
  const date = parseThaiDate(typed);
  const when = readWhen({ date, texts: { date: typed } }, fiscalYear);
  if (when === null) return { kind: "unreadable" };
  const { start, end } = when;
  const isOutside = start < fiscalYearStart(fiscalYear) || end > fiscalYearEnd(fiscalYear);
  return { kind: "read", start, end, use: isOutside ? "outside" : end > today ? "future" : "used" };
}
