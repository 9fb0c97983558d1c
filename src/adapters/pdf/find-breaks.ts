import { splitWords } from "./split-words";
import { placesInWords } from "./whole-words";

/** Whether a line may begin at a place: freely, or only where there is no other way. */
export type Break = "free" | "held";

export interface WordWithBreak {
  readonly word: string;
  /** Of the place before it. */
  readonly before: Break;
}

/**
 * Words, and what stands between them. Breaks inside a name are `held`, and so are those at its edges that the dictionary
 * does not see: it reads ของอบต. as ขอ-งอบ-ต.
 * @param held names that no line should break inside
 */
export function findBreaks(text: string, held: readonly string[]): readonly WordWithBreak[] {
  const names = findNames(text, held);
  const words = withStarts(splitWords(text));
  const starts = new Set(words.map(({ start }) => start));
  const inWords = placesInWords(text);
  const isFree = (place: number): boolean => starts.has(place) && !inWords.has(place);
  if (names.length === 0)
    return words.map(({ word, start }) => ({ word, before: isFree(start) ? "free" : "held" }));
  return partsAround(names, text.length).flatMap(({ from, to, isName }) =>
    withStarts(splitWords(text.slice(from, to))).map(({ word, start }): WordWithBreak => {
      const isOutside = start === 0 || !isName;
      return { word, before: isOutside && isFree(from + start) ? "free" : "held" };
    }),
  );
}

function withStarts(words: readonly string[]): readonly { readonly word: string; readonly start: number }[] {
  let end = 0;
  return words.map((word) => {
    const start = end;
    end += word.length;
    return { word, start };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The names in their order, and what stands between them. */
function partsAround(
  names: readonly Span[],
  length: number,
): readonly { readonly from: number; readonly to: number; readonly isName: boolean }[] {
  const sorted = [...names].sort((one, other) => one.start - other.start);
  const parts = sorted.flatMap(({ start, end }, index) => [
    { from: sorted[index - 1]?.end ?? 0, to: start, isName: false },
    { from: start, to: end, isName: true },
  ]);
  return [...parts, { from: sorted.at(-1)?.end ?? 0, to: length, isName: false }];
}

function findNames(text: string, held: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const name of held) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!spans.some((span) => span.start < end && at < span.end)) spans.push({ start: at, end });
    }
  }
  return spans;
}
