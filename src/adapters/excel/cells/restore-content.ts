import { ENGLISH_MONTHS } from "../../../core/calendar/english-months";
import { THAI_MONTHS } from "../../../core/calendar/thai-months";
import type { CellState } from "./cell-state";
import { isLikeFormula, LONGEST_NUMBER } from "./is-like-formula";

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
 * Whether some Excel may take a text for a number, a date, a truth value or a formula; a text with any other word is safe, no
 * matter which language the machine uses.
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
 * Queues the former content of a cell.
 * @param now number format that the cell has now
 * @param isQuoted see `inputToRestore`
 */
export function restoreContent(range: Excel.Range, to: CellState, now: string, isQuoted = false): void {
  const during = formatToRestoreIn(to);
  if (during !== now) range.numberFormat = [[during]];
  if (to.formula !== null) range.formulas = [[to.formula]];
  else range.values = [[inputToRestore(to, isQuoted)]];
  if (during !== to.numberFormat) range.numberFormat = [[to.numberFormat]];
}

/** The number format that a cell needs while it is given its content: a text cell would make a text of a number or a formula. */
export function formatToRestoreIn({ value, kind, numberFormat, formula }: CellState): string {
  const isText = formula === null && (kind === "String" || value === "");
  return numberFormat === "@" && !isText ? "General" : numberFormat;
}

/**
 * What a cell is given, so that it holds its value again. Excel does not say whether there was an apostrophe before a text: it is
 * written where the text would become something else without one, or where `isQuoted` asks for it.
 */
export function inputToRestore(state: CellState, isQuoted = false): string | number | boolean {
  const { value } = state;
  if (!takesApostrophe(state) || typeof value !== "string") return value;
  return isQuoted || mayBeConverted(value) ? `'${value}` : value;
}

/** Whether a text may stand behind an apostrophe: in a text cell the apostrophe would be a part of it. */
export function takesApostrophe({ kind, numberFormat }: CellState): boolean {
  return kind === "String" && numberFormat !== "@";
}
