import { toArabicDigits } from "./digits";
import { endAt } from "./end-at";
import { isThaiAt } from "./is-thai-at";

/** A number found in a text, and where it ends. */
export interface NumberReading {
  readonly value: number;
  /** Index after its last character. */
  readonly end: number;
  /** Written in words (แปดสิบ): whoever reads on must make sure that the word ends here (สามารถ begins with สาม). */
  readonly isWord: boolean;
}

/**
 * The number that a whole text is, or null: digits of either kind with , and . or Thai number words.
 * @example parseThaiNumber("๑,๒๕๐.๕") // 1250.5
 * @example parseThaiNumber("แปดสิบห้า") // 85
 * @example parseThaiNumber("๕ แสน") // 500000
 * @example parseThaiNumber("๑.๒.๓") // null
 */
export function parseThaiNumber(text: string): number | null {
  const trimmed = text.trim();
  const reading = readThaiNumber(trimmed, 0);
  return reading !== null && reading.end === trimmed.length ? reading.value : null;
}

/**
 * The number that begins at a place of a text; it is never a part of a longer code, date or item number.
 * @example readThaiNumber("ร้อยละ ๘๗.๕๐ ของ", 7) // { value: 87.5, end: 12, isWord: false }
 * @returns null where no number begins, or where nobody can say what it is: ๑.๒.๓, ๓/๒๕๖๘, ๐๘๑, ๘o, or 16 digits and more
 */
export function readThaiNumber(text: string, start: number): NumberReading | null {
  return readDigits(text, start) ?? readWords(text, start);
}

const DIGITS = /[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+(?:\.[0-9๐-๙]+)?(?![0-9๐-๙])|[0-9๐-๙]+(?:\.[0-9๐-๙]+)?/y;
/** What makes the digits before it part of something else: a list, a date, an item number, a code, a Latin o for ๐. */
const GOES_ON = /[.,/:][0-9๐-๙]|[A-Za-z]|-[0-9๐-๙]{4}/y;
/** More digits than Excel holds: such a number would be rounded without a word, and with 309 digits it would be Infinity. */
const TOO_MANY_DIGITS = /^[0-9]{16}/;
const MOST_DIGITS = 15;
/** พัน also begins พันธุ์ and พันธกิจ, แสน begins แสนสิริ: a scale counts where a unit or nothing follows. */
const SCALE = /\s?(?:พัน|หมื่น|แสนล้าน|แสน|ล้าน)(?=บาท|คน|ราย|ครัว|ครั้ง|ไร่|[^ก-๏๚๛]|$)/y;
const SCALES: Readonly<Record<string, number>> = {
  พัน: 1e3,
  หมื่น: 1e4,
  แสน: 1e5,
  ล้าน: 1e6,
  แสนล้าน: 1e11,
};

/** 081, not 0.81. */
function hasLeadingZero(digits: string): boolean {
  return digits.startsWith("0") && digits.length > 1 && digits.charAt(1) !== ".";
}

function readDigits(text: string, start: number): NumberReading | null {
  const end = endAt(DIGITS, text, start);
  if (end === null) return null;
  const digits = toArabicDigits(text.slice(start, end)).replaceAll(",", "");
  const isTooLong = digits.length > MOST_DIGITS && TOO_MANY_DIGITS.test(digits);
  if (isTooLong || hasLeadingZero(digits) || (!isThaiAt(text, end) && endAt(GOES_ON, text, end) !== null))
    return null;
  const scaleEnd = endAt(SCALE, text, end);
  if (scaleEnd === null) return { value: Number(digits), end, isWord: false };
  const scale = text.slice(end, scaleEnd).trim();
  const value = Number(digits) * (SCALES[scale] ?? 1);
  return value > Number.MAX_SAFE_INTEGER ? null : { value, end: scaleEnd, isWord: false };
}

const WORD = /ศูนย์|หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย(?!ละ)|พัน|หมื่น|แสน|ล้าน|จุด/y;
const ONES: Readonly<Record<string, number>> = {
  หนึ่ง: 1,
  สอง: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
};
const POWERS: Readonly<Record<string, number>> = { สิบ: 10, ร้อย: 100, พัน: 1e3, หมื่น: 1e4, แสน: 1e5 };

/** Reads as far as the words make one number; a word that does not fit ends it (สองสาม is 2, not 23). */
function readWords(text: string, start: number): NumberReading | null {
  let end = start;
  let millions = 0;
  let sum = 0;
  let ones: number | null = null;
  let lastPower = Infinity;
  let decimals = "";
  for (let word = wordAt(text, end); word !== null; word = wordAt(text, end)) {
    const digit: number | undefined = ONES[word];
    const power: number | undefined = POWERS[word];
    if (decimals !== "") {
      if (digit === undefined && word !== "ศูนย์") break;
      decimals += String(digit ?? 0);
    } else if (word === "ศูนย์") {
      if (end === start) end += word.length;
      break;
    } else if (word === "จุด") {
      const next = wordAt(text, end + word.length);
      if (end === start || next === null || (ONES[next] === undefined && next !== "ศูนย์")) break;
      decimals = ".";
    } else if (word === "ล้าน") {
      if (millions > 0 || sum + (ones ?? 0) === 0) break;
      millions = (sum + (ones ?? 0)) * 1e6;
      sum = 0;
      ones = null;
      lastPower = Infinity;
    } else if (power !== undefined) {
      if (power >= lastPower) break;
      sum += (ones ?? 1) * power;
      ones = null;
      lastPower = power;
    } else if (word === "เอ็ด") {
      if (ones !== null || lastPower === Infinity) break;
      ones = 1;
    } else if (word === "ยี่") {
      if (ones !== null || wordAt(text, end + word.length) !== "สิบ") break;
      ones = 2;
    } else {
      if (ones !== null || lastPower === 1) break;
      ones = digit ?? 0;
    }
    end += word.length;
  }
  if (end === start) return null;
  const value = millions + sum + (ones ?? 0);
  return { value: decimals === "" ? value : Number(`${value}${decimals}`), end, isWord: true };
}

function wordAt(text: string, at: number): string | null {
  const end = endAt(WORD, text, at);
  return end === null ? null : text.slice(at, end);
}
