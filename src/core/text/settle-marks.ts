const MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;
const VOWEL = /[\u0e31\u0e34-\u0e39]/;
const TONE = /[\u0e48-\u0e4b]/;
const LONG_A = /[\u0e32\u0e33]/;

/**
 * Two neighbouring characters of Thai text as they should be typed; typists and PDF files sometimes contain what only looks the
 * same: a tone mark before its vowel (ท่ี), after its า (กวา่), a mark twice (ที่่). Null where nothing is wrong.
 * @example settleMarks("่", "ี") // ["ี", "่"]
 */
export function settleMarks(first: string, second: string): readonly string[] | null {
  if (!MARK.test(second)) return null;
  if (first === second) return [second];
  const isSwapped = (TONE.test(first) && VOWEL.test(second)) || (LONG_A.test(first) && TONE.test(second));
  return isSwapped ? [second, first] : null;
}
