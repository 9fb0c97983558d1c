const THAI_ZERO = "๐".charCodeAt(0);

/**
 * Thai digits become Arabic ones; every other character, and the length, stays.
 * @example toArabicDigits("๑๑ ข้อ") // "11 ข้อ"
 */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/**
 * Arabic digits become Thai ones; every other character, and the length, stays.
 * @example toThaiDigits("พ.ศ. 2568") // "พ.ศ. ๒๕๖๘"
 */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
