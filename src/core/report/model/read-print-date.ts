import { formatDate } from "../../calendar/format-date";
import { isMonthAlone } from "../../calendar/timeframe/is-month-alone";
import { parseThaiDate } from "../../calendar/timeframe/parse-thai-date";

/** The day of printing as the cover says it. */
export interface PrintDate {
  /** A day in words, in Arabic digits; anything else as it was typed. */
  readonly text: string;
  /** False where it is neither a day nor a month with its year. */
  readonly isDate: boolean;
}

/**
 * Reads วันที่จัดพิมพ์; null where it says nothing.
 * @example readPrintDate("20/10/2568") // { text: "20 ตุลาคม 2568", isDate: true }
 */
export function readPrintDate(typed: string | null): PrintDate | null {
  if (typed === null) return null;
  const date = parseThaiDate(typed);
  if (date !== null) return { text: formatDate(date, "th"), isDate: true };
  return { text: typed.trim(), isDate: isMonthAlone(typed) };
}
