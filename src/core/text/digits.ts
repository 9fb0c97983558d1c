const THAI_ZERO = "๐".charCodeAt(0);
const THAI_DIGIT = /[๐-๙]/g;

/**
 * Thai digits become Arabic ones; every other character, and the length, stays.
 * @example toArabicDigits("๑๑ ข้อ") // "11 ข้อ"
 */
export function toArabicDigits(text: string): string {
  if (text.length < WORTH_REMEMBERING) return convert(text);
  const known = REMEMBERED_TEXTS.get(text);
  if (known !== undefined) return known;
  const arabic = convert(text);
  if (REMEMBERED_TEXTS.size >= REMEMBERED) REMEMBERED_TEXTS.clear();
  REMEMBERED_TEXTS.set(text, arabic);
  return arabic;
}

/** A dozen checks ask for the same cells one after the other; all texts of a usual sheet have room. */
const REMEMBERED = 4096;
const WORTH_REMEMBERING = 24;
const REMEMBERED_TEXTS = new Map<string, string>();

/** Costs half of a replacement that is called for each digit. */
function convert(text: string): string {
  let arabic = "";
  let done = 0;
  THAI_DIGIT.lastIndex = 0;
  while (THAI_DIGIT.test(text)) {
    const at = THAI_DIGIT.lastIndex - 1;
    arabic += text.slice(done, at) + String(text.charCodeAt(at) - THAI_ZERO);
    done = at + 1;
  }
  return done === 0 ? text : arabic + text.slice(done);
}

/**
 * Arabic digits become Thai ones; every other character, and the length, stays.
 * @example toThaiDigits("พ.ศ. 2568") // "พ.ศ. ๒๕๖๘"
 */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
