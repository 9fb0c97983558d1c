import { ENGLISH_MONTHS } from "./english-months";
import { formatThaiDate } from "./format-thai-date";
import { dayOf, monthOf, yearOf, type PlainDate } from "./plain-date";

/**
 * A day in words, Arabic digits: Buddhist year in Thai, common era in English.
 * @example formatDate("2025-06-30", "th") // "30 มิถุนายน 2568"
 */
export function formatDate(date: PlainDate, language: "th" | "en"): string {
  if (language === "th") return formatThaiDate(date, { digits: "arabic", month: "long" });
  return `${dayOf(date)} ${ENGLISH_MONTHS[monthOf(date) - 1]} ${yearOf(date)}`;
}
