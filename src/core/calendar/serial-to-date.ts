import { addDays, makePlainDate, type PlainDate } from "./plain-date";

/** 9999-12-31, the last day that Excel knows. */
export const LAST_SERIAL = 2_958_465;

const DAY_ZERO = makePlainDate(1899, 12, 31) as PlainDate;
const DAYS_TO_1904 = 1462;

// Excel believes in a 29 February 1900 (serial 60), as Lotus 1-2-3 did: every later serial is one too high.
const IMAGINARY_DAY = 60;

// A time worked out by a formula can fall short of midnight by a rounding error.
const ROUNDING = 1e-9;

/**
 * The day of a serial date; a time of day is dropped.
 * @param is1904 true for workbooks that count from 1904, like those of old Macs
 * @returns null for a serial that is not a day: below 1 (a time), above the year 9999, or the imaginary 29 February 1900
 * @example serialToDate(45838, false) // "2025-06-30"
 */
export function serialToDate(serial: number, is1904: boolean): PlainDate | null {
  if (serial < 1 && !is1904) return null;
  const day = Math.floor(serial + ROUNDING) + (is1904 ? DAYS_TO_1904 : 0);
  if (serial < 0 || day > LAST_SERIAL || day === IMAGINARY_DAY) return null;
  return addDays(DAY_ZERO, day > IMAGINARY_DAY ? day - 1 : day);
}
