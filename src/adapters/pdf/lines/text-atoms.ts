import { rankRun } from "../../../app/rank-run";
import { findAddresses } from "../../../core/text/addresses";
import { PLACE } from "../../../core/text/breaks/places";
import { textTokens } from "../../../core/text/breaks/text-tokens";
import { heldSpans } from "../../../core/text/held-spans";
import { overlapFinder, type TextSpan } from "../../../core/text/text-span";
import { readableText } from "../paper/readable-text";
import { personNames } from "./person-names";

/**
 * Whether a line may begin at a place: freely, inside a compound if there is no other place near, inside a word only if the line has
 * nothing else.
 */
export type Break = "free" | "compound" | "last";

/** A piece of text that stays whole, unless it is wider than a line. */
export interface TextAtom {
  readonly text: string;
  /** The spaces before it; they vanish where a line breaks there. */
  readonly space: string;
  readonly before: Break;
  readonly kind: AtomKind;
}

/** What can be done with a piece that is wider than a line, see `partsOf`. */
export type AtomKind = "words" | "held" | "address";

const THAI = /[\u0e00-\u0e7f]/;
/** No line begins with these, even after a space: ๆ and ฯ belong to the word before, and a comma to what it follows. */
const NO_START_AFTER_SPACE = /^[ๆฯ)\]}”’»…–—,;]|^-$/;
const NO_START = /^[.:!?%\u0e30-\u0e3a\u0e45-\u0e4e/\\-]/;
const NO_END = /[([{“‘«/\\]/;
const LONG_THAI = /^[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e4e]{3}/;
const DIGIT = /[๐-๙0-9]/;
/** One list for all, since what is held is prepared for each list. */
const NO_NAMES: readonly string[] = [];
const ZERO_WIDTH_SPACE = "\u200b";

/**
 * Cuts a paragraph into pieces between which a line may break: between words, never before a sign that ends one, inside an
 * abbreviation, a number, an address or a held piece.
 * @param held names that no line may break inside while there is another way; null cuts held pieces and addresses, too
 */
export function textAtoms(paragraph: string, held: readonly string[] | null = NO_NAMES): readonly TextAtom[] {
  const text = cleanText(paragraph);
  const spans = held === null ? [] : wholeSpans(text, held);
  const atoms: Growing[] = [];
  let nextSpan = 0;
  let space = "";
  let isCut = false;
  const add = (start: number, end: number, rank: number): void => {
    while ((spans[nextSpan]?.end ?? Infinity) <= start) nextSpan += 1;
    const span = spans[nextSpan];
    const isInside = span !== undefined && span.start < start;
    const kind = span !== undefined && span.start < end ? span.kind : "words";
    const word = text.slice(start, end);
    const last = atoms.at(-1);
    if (last !== undefined && (isInside || (!isCut && staysWith(last.last, space, word)))) {
      last.text += space + word;
      last.last = word.at(-1) ?? "";
      if (kind !== "words") last.kind = kind;
    } else {
      const isLoose =
        rank !== PLACE.compound && !isBesideDigit(last?.last, space, word) && last?.last !== "/";
      const before = isLoose ? "free" : "compound";
      atoms.push({ text: word, space, before, kind, last: word.at(-1) ?? "" });
    }
    space = "";
    isCut = false;
  };
  for (const { text: token, start: index, end, isRun } of textTokens(text)) {
    if (token === ZERO_WIDTH_SPACE) isCut = true;
    else if (token.trim() === "") space += token;
    else if (!isRun) add(index, end, PLACE.sure);
    else {
      const ranks = rankRun(token, text[end] === ".");
      let start = 0;
      let rank: number = PLACE.sure;
      for (let place = 1; place < token.length; place++) {
        const here = ranks[place] as number;
        if (here < PLACE.compound && (here !== PLACE.listed || !isEdge(spans, nextSpan, index + place)))
          continue;
        add(index + start, index + place, rank);
        start = place;
        rank = here;
      }
      add(index + start, end, rank);
    }
  }
  return atoms;
}

type Growing = { -readonly [Key in keyof TextAtom]: TextAtom[Key] } & {
  /** Its last character: asked of the growing text itself, it would cost its whole length each time. */
  last: string;
};

function cleanText(paragraph: string): string {
  if (!paragraph.includes(ZERO_WIDTH_SPACE)) return readableText(paragraph);
  return paragraph.split(ZERO_WIDTH_SPACE).map(readableText).join(ZERO_WIDTH_SPACE);
}

interface WholeSpan extends TextSpan {
  readonly kind: AtomKind;
}

/** What stays whole, in its order: addresses, then what is held outside them, then names of persons outside both. */
function wholeSpans(text: string, held: readonly string[]): readonly WholeSpan[] {
  const whole: WholeSpan[] = findAddresses(text).map((span) => ({ ...span, kind: "address" }));
  for (const spans of [heldSpans(text, held), personNames(text)]) {
    const isTaken = overlapFinder([...whole]);
    for (const span of spans) if (!isTaken(span)) whole.push({ ...span, kind: "held" });
  }
  return whole.sort((one, other) => one.start - other.start);
}

/** Whether a held piece begins or ends at a place; what our list sees as the end of a word is enough there. */
function isEdge(spans: readonly WholeSpan[], from: number, place: number): boolean {
  for (let index = from; index < spans.length; index++) {
    const { start, end } = spans[index] as WholeSpan;
    if (start > place) return false;
    if (start === place || end === place) return true;
  }
  return false;
}

/** A number and a word without a space between them: ๓๐คน. */
function isBesideDigit(last: string | undefined, space: string, word: string): boolean {
  return space === "" && last !== undefined && (DIGIT.test(last) || DIGIT.test(word.charAt(0)));
}

function staysWith(last: string, space: string, word: string): boolean {
  if (NO_START_AFTER_SPACE.test(word)) return true;
  if (space !== "") return false;
  // Two words with a stroke between them may be parted behind it: แผนงาน/โครงการ, but not บ./ล.
  if (last === "/" && LONG_THAI.test(word)) return false;
  const first = word.charAt(0);
  return (
    NO_START.test(word) ||
    NO_END.test(last) ||
    // An abbreviation: ต.ค., พ.ศ.
    last === "." ||
    (DIGIT.test(last) && DIGIT.test(first)) ||
    !(THAI.test(last) || THAI.test(first))
  );
}
