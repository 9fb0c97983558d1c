import { ENGLISH_MONTHS } from "./english-months";
import { formatThaiDate } from "./format-thai-date";
import { dayOf, monthOf, yearOf, type PlainDate } from "./plain-date";
import { THAI_MONTHS } from "./thai-months";

/**
 * A day in few letters, Arabic digits: Buddhist year in Thai, common era in English.
 * @example formatShortDate("2025-06-30", "th") // "30 มิ.ย. 68"
 * @example formatShortDate("2025-06-30", "en") // "30 Jun 2025"
 */
export function formatShortDate(date: PlainDate, language: "th" | "en"): string {
  if (language === "th") return formatThaiDate(date, { digits: "arabic", month: "short" });
  return `${dayOf(date)} ${shortMonth(date, "en")} ${yearOf(date)}`;
}

/**
 * The month of a day in few letters.
 * @example shortMonth("2025-06-30", "th") // "มิ.ย."
 */
export function shortMonth(date: PlainDate, language: "th" | "en"): string {
  const at = monthOf(date) - 1;
  return (language === "th" ? THAI_MONTHS[at]?.short : ENGLISH_MONTHS[at]?.slice(0, 3)) ?? "";
}
