/** Letters with the marks and vowels that hang on them. */
const CLUSTERS = /[เแโใไ]?[^][ัิ-ฺ็-๎ำาะๅ]*/g;

/**
 * A text cut into the smallest pieces that can stand at the start of a line: unlike the clusters that a font shapes, they keep a
 * vowel before its letter and one behind it.
 * @example splitLineStarts("น้ำใจ") // ["น้ำ", "ใจ"]
 */
export function splitLineStarts(text: string): string[] {
  return text.match(CLUSTERS) ?? [];
}
