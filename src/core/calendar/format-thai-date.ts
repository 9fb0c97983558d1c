import { toThaiDigits } from "../text/digits";
import { toBuddhistYear } from "./buddhist-year";
import { dayOf, monthOf, yearOf, type PlainDate } from "./plain-date";
import { THAI_MONTHS } from "./thai-months";

/** How a Thai date is written. */
export interface ThaiDateStyle {
  readonly digits: "thai" | "arabic";
  /** `short` abbreviates the month, and the year to two digits with it, as officers do in tables. */
  readonly month: "long" | "short";
}

/**
 * A day in Thai words with its Buddhist year.
 * @example formatThaiDate("2025-06-30", { digits: "thai", month: "long" }) // "๓๐ มิถุนายน ๒๕๖๘"
 * @example formatThaiDate("2025-06-30", { digits: "arabic", month: "short" }) // "30 มิ.ย. 68"
 */
export function formatThaiDate(date: PlainDate, { digits, month }: ThaiDateStyle): string {
  const name = THAI_MONTHS[monthOf(date) - 1];
  const year = String(toBuddhistYear(yearOf(date)));
  const text =
    month === "long"
      ? `${dayOf(date)} ${name?.full} ${year}`
      : `${dayOf(date)} ${name?.short} ${year.slice(-2)}`;
  return digits === "thai" ? toThaiDigits(text) : text;
}
