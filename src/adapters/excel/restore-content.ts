import { ENGLISH_MONTHS } from "../../core/calendar/english-months";
import { THAI_MONTHS } from "../../core/calendar/thai-months";
import type { CellState } from "./cell-state";
import { isLikeFormula } from "./is-like-formula";

/** Nothing longer is ever taken for a number or a date. */
const LONGEST_NUMBER = 255;
const TRUTH_OR_ERROR = /^\s*(?:true|false|จริง|เท็จ|#.*)\s*$/i;
const DIGIT = /[0-9๐-๙]/;
const NUMBER_WORDS = new RegExp(
  [
    ...THAI_MONTHS.flatMap(({ full, short }) => [full, short, short.replaceAll(".", "")]),
    ...ENGLISH_MONTHS,
    ...ENGLISH_MONTHS.map((month) => month.slice(0, 3)),
    ...["พ.ศ.", "ค.ศ.", "พศ", "คศ", "บาท", "น.", "am", "pm", "e"],
  ]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(".", "\\."))
    .join("|"),
  "gi",
);
const NUMBER_SIGNS = /[0-9๐-๙\s.,/:;()%$€£¥฿+\-'"]/g;

/**
 * Whether some Excel may take a text for a number, a date, a truth value or a formula; what holds any other word is safe, whatever
 * the language of the machine.
 * @example mayBeConverted("ม.ค. 68") // true
 * @example mayBeConverted("อบรม 45 คน") // false
 */
export function mayBeConverted(text: string): boolean {
  if (isLikeFormula(text)) return true;
  if (text.length > LONGEST_NUMBER) return false;
  if (!DIGIT.test(text)) return TRUTH_OR_ERROR.test(text);
  return text.replace(NUMBER_WORDS, "").replace(NUMBER_SIGNS, "") === "";
}

/**
 * Queues what makes a cell hold again what it held. Excel does not tell whether an apostrophe stood before a text: it comes back
 * where the text would be taken for something else without one, or where `isQuoted` asks for it.
 * @param now number format that the cell has now
 */
export function restoreContent(range: Excel.Range, to: CellState, now: string, isQuoted = false): void {
  // A text cell would make a text of a number or a formula.
  const passesBy = to.numberFormat === "@" && (typeof to.value !== "string" || to.formula !== null);
  const during = passesBy ? "General" : to.numberFormat;
  if (during !== now) range.numberFormat = [[during]];
  if (to.formula !== null) range.formulas = [[to.formula]];
  else range.values = [[inputOf(to, isQuoted)]];
  if (passesBy) range.numberFormat = [[to.numberFormat]];
}

function inputOf({ value, kind, numberFormat }: CellState, isQuoted: boolean): string | number | boolean {
  const isPlain = kind !== "String" || typeof value !== "string" || numberFormat === "@";
  if (isPlain) return value;
  return isQuoted || mayBeConverted(value) ? `'${value}` : value;
}
