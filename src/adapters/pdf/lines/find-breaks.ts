import { placesInWords } from "../../../core/text/whole-words";
import { splitWords } from "./split-words";

/**
 * Whether a line may begin at a place: freely; inside a name only if there is no other place; inside something that should stay
 * whole in a name or a word only if the line has nothing else.
 */
export type Break = "free" | "held" | "last";

/** The end of an authority's name, from the kind of place on: องค์การบริหาร/ส่วนตำบลทุ่งสมมติ. */
const PLACE = /(?:ส่วนตำบล|ส่วนจังหวัด|ตำบล|เมือง|นคร|อำเภอ|จังหวัด)\S+/;

export interface WordWithBreak {
  readonly word: string;
  /** Of the place before it. */
  readonly before: Break;
}

/**
 * Words, and the text between them. Breaks inside a name are `held`, and so are those at its edges that the dictionary does not
 * see: it reads ของอบต. as ขอ-งอบ-ต.
 * @param held names that no line should break inside
 */
export function findBreaks(text: string, held: readonly string[]): readonly WordWithBreak[] {
  const names = findNames(text, held);
  const words = withStarts(splitWords(text));
  const starts = new Set(words.map(({ start }) => start));
  const inWords = placesInWords(text);
  const breakAt = (place: number): Break =>
    inWords.has(place) ? "last" : starts.has(place) ? "free" : "held";
  if (names.length === 0) return words.map(({ word, start }) => ({ word, before: breakAt(start) }));
  return partsAround(names, text.length).flatMap(({ from, to, isName }) => {
    const part = text.slice(from, to);
    const place = PLACE.exec(part);
    const isInPlace = (at: number): boolean =>
      place !== null && at > place.index && at < place.index + place[0].length;
    return withStarts(splitWords(part)).map(({ word, start }): WordWithBreak => {
      if (!isName || start === 0) return { word, before: breakAt(from + start) };
      return { word, before: isInPlace(start) ? "last" : "held" };
    });
  });
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

/** The names in their order, and the text between them. */
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
