/** Letters with the marks and vowels that hang on them. */
const CLUSTERS = /[เแโใไ]?[^][ัิ-ฺ็-๎ำาะๅ]*/g;

/**
 * A text cut into the smallest pieces that can stand at the start of a line.
 * @example splitClusters("น้ำใจ") // ["น้ำ", "ใจ"]
 */
export function splitClusters(text: string): string[] {
  return text.match(CLUSTERS) ?? [];
}
