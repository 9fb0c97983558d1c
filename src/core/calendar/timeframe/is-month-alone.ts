import type { PlainDate } from "../plain-date";
import { parseThaiDate } from "./parse-thai-date";

const BLANK_FOR_DAY = /^(?:วันที่)?[\s.…_]*/;

/**
 * Whether a text is a month with its year, the day left for whoever signs.
 * @example isMonthAlone("…… เมษายน ๒๕๖๘") // true
 */
export function isMonthAlone(text: string): boolean {
  return readMonthAlone(text) !== null;
}

/**
 * The first day of a month that is written with its year alone; null for any other text.
 * @example readMonthAlone("…… เมษายน ๒๕๖๘") // "2025-04-01"
 */
export function readMonthAlone(text: string): PlainDate | null {
  const month = text.replace(BLANK_FOR_DAY, "");
  // What begins with figures is a day that could not be read.
  return /^[0-9๐-๙]/.test(month) ? null : parseThaiDate(`1 ${month}`);
}
