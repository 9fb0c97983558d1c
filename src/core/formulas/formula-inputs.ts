import type { PlainDate } from "../calendar/plain-date";
import { serialToDate } from "../calendar/serial-to-date";
import { parseThaiDate } from "../calendar/timeframe/parse-thai-date";
import { readSettingYear } from "../model/setting-readers";

/** What Excel hands over for a cell or a word of a formula; nothing, or an empty text, for a blank cell. */
export type FormulaInput = unknown;

/** A text as it is, a number as its figures, nothing as an empty text. */
export function formulaText(input: FormulaInput): string {
  return typeof input === "string" || typeof input === "number" ? String(input).trim() : "";
}

/** A fiscal year (B.E.), a number or a text in either digits; null for anything else. */
export function formulaYear(input: FormulaInput): number | null {
  return readSettingYear(formulaText(input));
}

/**
 * A day: a date of Excel (days counted from 1900) or one written out with its year; null for anything else.
 * @example formulaDay("31 มีนาคม 2568") // "2025-03-31"
 */
export function formulaDay(input: FormulaInput): PlainDate | null {
  return typeof input === "number" ? serialToDate(input, false) : parseThaiDate(formulaText(input));
}
