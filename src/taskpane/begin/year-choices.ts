import { fiscalYearOf } from "../../core/calendar/fiscal-year";
import type { PlainDate } from "../../core/calendar/plain-date";
import { toArabicDigits } from "../../core/text/digits";

/** The fiscal years (B.E.) to choose from: the last one, the present one, and those that are known. */
export function yearChoices(today: PlainDate, known: readonly (number | null)[]): readonly number[] {
  const present = fiscalYearOf(today);
  const years = new Set([present - 1, present, ...known.flatMap((year) => year ?? [])]);
  return [...years].sort((a, b) => a - b);
}

const EARLIEST = 2540;
const LATEST = 2640;
const BUDDHIST = 543;

/**
 * The year that a person typed, in Thai or Arabic digits, of either era; null for what no report can mean.
 * @example readTypedYear("๒๕๖๘") // 2568
 * @example readTypedYear("2025") // 2568
 */
export function readTypedYear(text: string): number | null {
  const digits = toArabicDigits(text).trim();
  if (!/^\d{4}$/.test(digits)) return null;
  const year = Number(digits);
  const buddhist = year < EARLIEST - BUDDHIST || year >= EARLIEST ? year : year + BUDDHIST;
  return buddhist >= EARLIEST && buddhist <= LATEST ? buddhist : null;
}
