import { rememberTexts } from "./remember-texts";

const THAI_ZERO = "๐".charCodeAt(0);
const THAI_NINE = THAI_ZERO + 9;
const THAI_DIGITS = /[๐-๙]+/g;

/**
 * Thai digits become Arabic ones; every other character, and the length, stays.
 * @example toArabicDigits("๑๑ ข้อ") // "11 ข้อ"
 */
export function toArabicDigits(text: string): string {
  return rememberedDigits(text);
}

const rememberedDigits = rememberTexts(toArabicDigitsOnce);

/**
 * The same of a text that was made for one question and that nobody asks for again: it is not remembered. Costs half of a replacement
 * that is called for each digit.
 */
export function toArabicDigitsOnce(text: string): string {
  let arabic = "";
  let done = 0;
  THAI_DIGITS.lastIndex = 0;
  while (THAI_DIGITS.test(text)) {
    const end = THAI_DIGITS.lastIndex;
    let at = end - 1;
    while (at > done && isThaiDigit(text.charCodeAt(at - 1))) at--;
    arabic += text.slice(done, at);
    for (; at < end; at++) arabic += String(text.charCodeAt(at) - THAI_ZERO);
    done = end;
  }
  return done === 0 ? text : arabic + text.slice(done);
}

function isThaiDigit(code: number): boolean {
  return code >= THAI_ZERO && code <= THAI_NINE;
}

/**
 * Arabic digits become Thai ones; every other character, and the length, stays.
 * @example toThaiDigits("พ.ศ. 2568") // "พ.ศ. ๒๕๖๘"
 */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
