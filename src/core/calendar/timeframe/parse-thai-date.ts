import { makePlainDate, type PlainDate } from "../plain-date";
import { readDatePoint } from "./read-dates";
import { tokenize } from "./tokenize";
import type { Cursor } from "./cursor";

/**
 * Reads one full date with its year, in words or figures, of either digits; null for anything else and for a day that does not exist.
 * Figures are day, month, year; a year is of the Buddhist era unless only the common era makes sense or ค.ศ. is said.
 * @example parseThaiDate("วันที่ ๒๒ เดือน มีนาคม พ.ศ. ๒๕๖๙") // "2026-03-22"
 */
export function parseThaiDate(text: string): PlainDate | null {
  const cursor: Cursor = { tokens: tokenize(text), at: 0 };
  const point = readDatePoint(cursor);
  if (point === null || cursor.at < cursor.tokens.length || point.day === null) return null;
  if (point.year === null || !("calendar" in point.year)) return null;
  return makePlainDate(point.year.calendar, point.month, point.day);
}
