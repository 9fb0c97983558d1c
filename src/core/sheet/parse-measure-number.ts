import { toArabicDigits } from "../text/digits";

/** The number at the head of a measure. */
export interface MeasureNumber {
  /** Null for a number of several levels ("๑.๑"). */
  readonly value: number | null;
  /** As written: "๑๑". */
  readonly text: string;
  /** Length of the number with its words and delimiter: where the title begins. */
  readonly length: number;
  /** False for a number that only a space parts from the text: "๕ ส." begins like that, too. */
  readonly isDelimited: boolean;
}

/** Digits of both kinds: changing the digits of every text into one kind first would cost more than everything else. */
const DIGIT = "[0-9๐-๙]";
const NUMBER = String.raw`(${DIGIT}{1,3}(?:\.${DIGIT}{1,2}){0,2})`;
const ORDINAL_WORD = String.raw`(?:มาตรการ|โครงการ|กิจกรรม|แนวทาง|แผนงาน|ลำดับ|ข้อ)\s*ที่|ข้อ|no\.?`;
const BLANK = String.raw`[\s\u00a0\u200b-\u200f\u2060\ufeff]*`;

const BRACKETED = new RegExp(String.raw`^${BLANK}\(\s*${NUMBER}\s*\)[.:]?`);
const WORDED = new RegExp(
  String.raw`^${BLANK}(?:${ORDINAL_WORD})\s*${NUMBER}(?![0-9๐-๙/])\s*(?:[.:)]+|[-–](?=\s))?`,
  "i",
);
const DELIMITED = new RegExp(
  String.raw`^${BLANK}${NUMBER}\s*(?:\.\)|\)\.?|\.{1,2}(?!${DIGIT})|:(?!${DIGIT}))`,
);
const BARE = new RegExp(String.raw`^${BLANK}(${DIGIT}{1,3})(?=[\s\u00a0])`);
const ALONE = new RegExp(
  String.raw`^${BLANK}\(?(?:(?:${ORDINAL_WORD}|ที่)\s*)?${NUMBER}\s*[.:)]*${BLANK}$`,
  "i",
);
const LEVELS = new RegExp(String.raw`^${BLANK}(${DIGIT}{1,2}(?:\.${DIGIT}{1,2}){1,2})(?=[\s\u00a0ก-ฮเ-ไ])`);

/** Abbreviations that make "๕ ส." or "๑. ต.ค." part of the text. */
const NO_MEASURE_NUMBER =
  /^\s*(?:ส(?:\.|\s|$)|(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.?)/;

/**
 * Reads the number that leads a measure's text.
 * @example parseMeasureNumber("๑๑. เปิดเผยข้อมูล") // value 11, length 4
 * @example parseMeasureNumber("2568 เป็นปีแห่ง…") // null
 */
export function parseMeasureNumber(text: string): MeasureNumber | null {
  const alone = ALONE.exec(text);
  if (alone) return found(text, alone, true);
  for (const form of [BRACKETED, WORDED, DELIMITED, LEVELS]) {
    const match = form.exec(text);
    if (match && !NO_MEASURE_NUMBER.test(text.slice(match[0].length))) return found(text, match, true);
  }
  const bare = BARE.exec(text);
  return bare && !NO_MEASURE_NUMBER.test(text.slice(bare[0].length)) ? found(text, bare, false) : null;
}

/**
 * Reads a cell of the number column, which holds a number and nothing else.
 * @example parseNumberCell("ข้อ ๓.") // value 3
 */
export function parseNumberCell(text: string): MeasureNumber | null {
  const alone = ALONE.exec(text);
  return alone ? found(text, alone, true) : null;
}

function found(text: string, match: RegExpExecArray, isDelimited: boolean): MeasureNumber {
  const digits = match[1] as string;
  const at = match[0].lastIndexOf(digits);
  const arabic = toArabicDigits(digits);
  const value = /^\d+(?:\.0+)?$/.test(arabic) ? Number(arabic) : null;
  return { value, text: text.slice(at, at + digits.length), length: match[0].length, isDelimited };
}
