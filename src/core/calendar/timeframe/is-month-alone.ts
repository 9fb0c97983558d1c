import { parseThaiDate } from "./parse-thai-date";

const BLANK_FOR_DAY = /^(?:วันที่)?[\s.…_]*/;

/**
 * Whether a text is a month with its year, the day left for whoever signs.
 * @example isMonthAlone("…… เมษายน ๒๕๖๘") // true
 */
export function isMonthAlone(text: string): boolean {
  const month = text.replace(BLANK_FOR_DAY, "");
  // What begins with figures is a day that could not be read.
  return !/^[0-9๐-๙]/.test(month) && parseThaiDate(`1 ${month}`) !== null;
}
