/** A text in the one spelling that the readers know, with the way back to the text as written. */
export interface FoldedText {
  readonly text: string;
  /**
   * For each character of the text, where what it stands for begins and ends in the original; null where nothing was folded, so
   * that every place is its own.
   */
  readonly origins: readonly Origin[] | null;
  /** Length of the original. */
  readonly length: number;
}

type Origin = readonly [start: number, end: number];

/** Index in the original of the character at an index of the folded text. */
export function startOf({ origins, length }: FoldedText, index: number): number {
  return origins === null ? index : (origins[index]?.[0] ?? length);
}

/** Index in the original after the character before an index of the folded text. */
export function endOf({ origins, length }: FoldedText, index: number): number {
  if (origins === null || index === 0) return index;
  return origins[index - 1]?.[1] ?? length;
}

/** A text in which nothing was folded. */
export function unfolded(text: string): FoldedText {
  return { text, origins: null, length: text.length };
}

/**
 * Puts other letters in place of what a pattern finds, and keeps the way back.
 * @param pattern global
 * @param fold what stands in place of a match; "" takes it away
 */
export function foldBy(original: string, pattern: RegExp, fold: (match: string) => string): FoldedText {
  const pieces: string[] = [];
  const origins: Origin[] = [];
  const keep = (from: number, to: number): void => {
    pieces.push(original.slice(from, to));
    for (let index = from; index < to; index++) origins.push([index, index + 1]);
  };
  let done = 0;
  for (const match of original.matchAll(pattern)) {
    const end = match.index + match[0].length;
    keep(done, match.index);
    const folded = fold(match[0]);
    pieces.push(folded);
    for (let index = 0; index < folded.length; index++) origins.push([match.index, end]);
    done = end;
  }
  if (done === 0) return unfolded(original);
  keep(done, original.length);
  return { text: pieces.join(""), origins, length: original.length };
}

/** The way back through two folds, of which the second was made of the first one's text. */
export function foldAgain(first: FoldedText, second: FoldedText): FoldedText {
  if (second.origins === null) return first;
  if (first.origins === null) return second;
  const origins = second.origins.map(([start, end]): Origin => [startOf(first, start), endOf(first, end)]);
  return { text: second.text, origins, length: first.length };
}
