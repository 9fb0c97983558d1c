/**
 * True where a text ends with what a pattern looks back at: one place is tried, where `/…$/` tries every one before it.
 * @param lookback a lookbehind with the flag y
 * @example endsWith(/(?<=ร้อยละ\s*)/y, "ไม่ต่ำกว่าร้อยละ ") // true
 */
export function endsWith(lookback: RegExp, text: string): boolean {
  lookback.lastIndex = text.length;
  return lookback.test(text);
}
