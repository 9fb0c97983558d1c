import { toArabicDigits } from "../../text/digits";
import { settleMarks } from "../../text/settle-marks";

/** A text made plain for reading, and the place of each of its characters in the original. */
export interface NormalisedText {
  readonly text: string;
  /** For each character of `text` its index in the original; one more entry for the end. */
  readonly origins: readonly number[];
}

const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const DASH = /[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d~\u223c\uff5e\u2192\u2026]/;
const REPLACEMENTS: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "，": ",",
  "、": ",",
  "／": "/",
  "：": ":",
};
/** Letters, digits and signs that stay as they are: nearly all characters, so that they are looked at once. */
const PLAIN = /[\u0e01-\u0e5b0-9a-z.()/,]/;
/** เ, า and the marks above and below: what joins with the character before it. */
const JOINING = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4eเา]/;
const BULLET = /^[ \t]*[-\u2013\u2014•●▪◦‣·*][ \t]*(?=\S)/;
const LIST_NUMBER = /^[ \t]*([0-9]{1,2})[ \t]*[.)](?![0-9])[ \t]*/;

/**
 * Thai digits to Arabic, dashes of every kind to "-", white space to single spaces, invisible characters and list
 * bullets away, and spellings that look alike (of แ, of ำ, of vowel and tone mark) to one.
 * @example normaliseText("ต.ค.\u00a0๖๗ – ก.ย.").text // "ต.ค. 67 - ก.ย."
 */
export function normaliseText(text: string): NormalisedText {
  const chars: string[] = [];
  const origins: number[] = [];
  const lower = blankListMarks(toArabicDigits(text)).toLowerCase();
  // A character whose lower case is longer (İ) would shift every index: such a text is not Thai, so its case is not changed.
  const source = lower.length === text.length ? lower : blankListMarks(toArabicDigits(text));
  for (let index = 0; index < source.length; index++) {
    const char = plainCharacter(source.charAt(index));
    if (char === "" || (char === " " && (chars.length === 0 || chars[chars.length - 1] === " "))) continue;
    const joined = JOINING.test(char) ? joinLookalikes(chars[chars.length - 1] ?? "", char) : null;
    if (joined === null) chars.push(char);
    else chars.splice(-1, 1, ...joined);
    if (chars.length > origins.length) origins.push(index);
  }
  return { text: chars.join(""), origins: [...origins, source.length] };
}

function plainCharacter(char: string): string {
  if (PLAIN.test(char)) return char;
  if (INVISIBLE.test(char)) return "";
  if (/\s/.test(char)) return " ";
  if (DASH.test(char)) return "-";
  return REPLACEMENTS[char] ?? char;
}

/** เ + เ typed for แ, nikhahit + า typed for ำ, and marks out of order look right on paper and match nothing. */
function joinLookalikes(previous: string, char: string): readonly string[] | null {
  if (previous === "เ" && char === "เ") return ["แ"];
  if (previous === "\u0e4d" && char === "า") return ["ำ"];
  return settleMarks(previous, char);
}

/**
 * Puts blanks over the bullets or the running numbers (1. 2. 3.) of a cell's lines. A dash that begins only a later line may join
 * two dates, and a single "1." may be a day, so both stay.
 */
function blankListMarks(text: string): string {
  if (!text.includes("\n") && !BULLET.test(text)) return text;
  const lines = text.split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  const isBulleted = filled[0] !== undefined && BULLET.test(filled[0]);
  const isNumbered =
    filled.length > 1 && filled.every((line, index) => Number(LIST_NUMBER.exec(line)?.[1]) === index + 1);
  if (!isBulleted && !isNumbered) return text;
  const mark = isBulleted ? BULLET : LIST_NUMBER;
  return lines.map((line) => line.replace(mark, (found) => " ".repeat(found.length))).join("\n");
}
