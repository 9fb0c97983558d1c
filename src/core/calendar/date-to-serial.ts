import { daysBetween, makePlainDate, type PlainDate } from "./plain-date";

const DAY_ZERO = makePlainDate(1899, 12, 31) as PlainDate;
const DAY_ZERO_1904 = makePlainDate(1904, 1, 1) as PlainDate;

// Excel believes in a 29 February 1900 (serial 60), as Lotus 1-2-3 did: every later serial is one too high.
const IMAGINARY_DAY = 60;

/**
 * The serial number that Excel keeps for a day.
 * @param is1904 true for workbooks that count from 1904, like those of old Macs
 * @returns null for a day before the first that the workbook can count
 * @example dateToSerial("2025-06-30", false) // 45838
 */
export function dateToSerial(date: PlainDate, is1904: boolean): number | null {
  const days = daysBetween(is1904 ? DAY_ZERO_1904 : DAY_ZERO, date);
  if (is1904) return days < 0 ? null : days;
  if (days < 1) return null;
  return days >= IMAGINARY_DAY ? days + 1 : days;
}
