const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";

/** Writes the digits of a text as Thai ones, as a format with `t` or `[$-D…]` shows them. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => THAI_DIGITS.charAt(Number(digit)));
}
