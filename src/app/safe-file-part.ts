import { toArabicDigits } from "../core/text/digits";

/**
 * Characters that Windows, macOS, a browser or an address on a web site do not allow or write in another way, blanks among them: a
 * hyphen replaces them.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\s<>:"/\\|?*%#~&+=;,'`^$@!()[\]{}]+/g;

/**
 * A text as a part of a file's name, no longer than so many letters.
 * @example safeFilePart("อบต. ทุ่งสมมติ/๒๕๖๘", 40) // "อบต.-ทุ่งสมมติ-2568"
 */
export function safeFilePart(text: string, longest: number): string {
  const safe = toArabicDigits(text).replace(UNSAFE, "-");
  return [...safe.replace(/^[-.]+/, "")]
    .slice(0, longest)
    .join("")
    .replace(/[-.]+$/, "");
}
