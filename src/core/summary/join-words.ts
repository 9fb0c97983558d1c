/** ณ is separated by spaces. */
const GLUED = /^(?!ณ\s)[ก-๎]/;

/**
 * Phrases in a row, the last with และ.
 * @example joinWords(["๕", "๑๒", "๑๙"], ", ") // "๕, ๑๒ และ ๑๙"
 * @example joinWords(["ทางเว็บไซต์", "ทางไลน์"], " ") // "ทางเว็บไซต์ และทางไลน์"
 */
export function joinWords(phrases: readonly string[], between: string): string {
  const last = phrases.at(-1) ?? "";
  if (phrases.length < 2) return last;
  return `${phrases.slice(0, -1).join(between)} และ${GLUED.test(last) ? "" : " "}${last}`;
}
