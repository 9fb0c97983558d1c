/** A text in the one spelling that the readers know, with the way back to the text as written. */
export interface FoldedText {
  readonly text: string;
  /** Index in the original of the character at an index of the folded text. */
  readonly startOf: (index: number) => number;
  /** Index in the original after the character before an index of the folded text. */
  readonly endOf: (index: number) => number;
}

/** A text in which nothing was folded. */
export function unfolded(text: string): FoldedText {
  return { text, startOf: (index) => index, endOf: (index) => index };
}

/**
 * Puts other letters in place of what a pattern finds, and keeps the way back.
 * @param pattern global
 * @param fold what stands in place of a match; "" takes it away
 */
export function foldBy(original: string, pattern: RegExp, fold: (match: string) => string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number): void => {
    pieces.push(original.slice(from, to));
    for (let index = from; index < to; index++) {
      starts.push(index);
      ends.push(index + 1);
    }
  };
  let done = 0;
  for (const match of original.matchAll(pattern)) {
    const end = match.index + match[0].length;
    keep(done, match.index);
    const folded = fold(match[0]);
    pieces.push(folded);
    for (let index = 0; index < folded.length; index++) {
      starts.push(match.index);
      ends.push(end);
    }
    done = end;
  }
  if (done === 0) return unfolded(original);
  keep(done, original.length);
  return {
    text: pieces.join(""),
    startOf: (index) => starts[index] ?? original.length,
    endOf: (index) => (index === 0 ? 0 : (ends[index - 1] ?? original.length)),
  };
}

/** The way back through two folds, of which the second was made of the first one's text. */
export function foldAgain(first: FoldedText, second: FoldedText): FoldedText {
  return {
    text: second.text,
    startOf: (index) => first.startOf(second.startOf(index)),
    endOf: (index) => first.endOf(second.endOf(index)),
  };
}
