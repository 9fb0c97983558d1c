/** A character with the marks on it; ำ goes with its consonant, since part of it is above the consonant. */
const CLUSTER = /[^\p{M}\u0e33][\p{M}\u0e33]*|[\p{M}\u0e33]+/gu;
/** The number of characters that one HarfBuzz call takes; no word has that many marks. */
const LONGEST = 64;

/**
 * The clusters of a text: between them a line may break if nothing else helps, and each is shaped in one go.
 * @example splitClusters("น้ำใจ") // ["น้ำ", "ใ", "จ"]
 */
export function splitClusters(text: string): readonly string[] {
  const clusters = text.match(CLUSTER) ?? [];
  return clusters.every(({ length }) => length <= LONGEST) ? clusters : clusters.flatMap(cutToLength);
}

function cutToLength(cluster: string): readonly string[] {
  const characters = [...cluster];
  const parts: string[] = [];
  for (let from = 0; from < characters.length; from += LONGEST)
    parts.push(characters.slice(from, from + LONGEST).join(""));
  return parts;
}
