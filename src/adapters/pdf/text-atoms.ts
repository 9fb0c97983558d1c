import { readableText } from "./readable-text";
import { splitWords } from "./split-words";
import { placesInWords } from "./whole-words";

/** A piece of text that stays whole. */
export interface TextAtom {
  readonly text: string;
  /** The spaces before it; they vanish where a line breaks there. */
  readonly space: string;
  /** Whether a line may begin with it: freely, only where there is no other way (inside a name), or never. */
  readonly before: "free" | "held";
}

const SPACE = /^\s+$/;
const THAI = /[\u0e00-\u0e7f]/;
/** No line begins with these, even behind a space: ๆ and ฯ belong to the word before. */
const NO_START_AFTER_SPACE = /^[ๆฯ)\]}”’»…–—]|^-$/;
const NO_START = /^[,.;:!?%\u0e30-\u0e3a\u0e45-\u0e4e/\\-]/;
const NO_END = /[([{“‘«/\\]$/;
/** An abbreviation: ต.ค., พ.ศ. */
const ENDS_WITH_POINT = /\.$/;
const DIGIT_AT_END = /[๐-๙0-9]$/;
const DIGIT_AT_START = /^[๐-๙0-9]/;
const ZERO_WIDTH_SPACE = /\u200b/;

/**
 * Cuts a paragraph into pieces between which a line may break: between words, never before a sign that ends one, inside
 * an abbreviation or a number. Breaks inside a name are `held`, and so are those at its edges that the dictionary does
 * not see: it reads ขององค์การ as ขอ-ง-องค์การ where it does not know the name.
 * @param held texts that no line may break inside while there is another way
 */
export function textAtoms(text: string, held: readonly string[] = []): readonly TextAtom[] {
  const atoms: { text: string; space: string; before: TextAtom["before"] }[] = [];
  let space = "";
  let isCut = false;
  for (const { segment, before } of segments(text, held)) {
    if (SPACE.test(segment)) {
      space += readableText(segment);
      continue;
    }
    isCut ||= ZERO_WIDTH_SPACE.test(segment) && readableText(segment) === "";
    const word = readableText(segment);
    if (word === "") continue;
    const previous = atoms.at(-1);
    if (previous !== undefined && !isCut && staysWith(previous.text, space, word))
      previous.text += space + word;
    else atoms.push({ text: word, space, before });
    space = "";
    isCut = false;
  }
  return atoms;
}

interface Segment {
  readonly segment: string;
  readonly before: TextAtom["before"];
}

/** Words, cut at names first where there are any. */
function segments(text: string, held: readonly string[]): readonly Segment[] {
  const names = findNames(text, held);
  const words = withStarts(splitWords(text));
  const starts = new Set(words.map(({ start }) => start));
  const inWords = placesInWords(text);
  const isFree = (place: number): boolean => starts.has(place) && !inWords.has(place);
  if (names.length === 0)
    return words.map(({ word, start }) => ({ segment: word, before: isFree(start) ? "free" : "held" }));
  return partsAround(names, text.length).flatMap(({ from, to, isName }) =>
    withStarts(splitWords(text.slice(from, to))).map(({ word, start }): Segment => {
      const isOutside = start === 0 || !isName;
      return { segment: word, before: isOutside && isFree(from + start) ? "free" : "held" };
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

function staysWith(before: string, space: string, word: string): boolean {
  if (NO_START_AFTER_SPACE.test(word)) return true;
  if (space !== "") return false;
  return (
    NO_START.test(word) ||
    NO_END.test(before) ||
    ENDS_WITH_POINT.test(before) ||
    (DIGIT_AT_END.test(before) && DIGIT_AT_START.test(word)) ||
    !(THAI.test(before.at(-1) ?? "") || THAI.test(word.charAt(0)))
  );
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
