import { readableText } from "../paper/readable-text";
import { findBreaks, type Break } from "./find-breaks";

/** A piece of text that stays whole. */
export interface TextAtom {
  readonly text: string;
  /** The spaces before it; they vanish where a line breaks there. */
  readonly space: string;
  readonly before: Break;
}

const SPACE = /^\s+$/;
const THAI = /[\u0e00-\u0e7f]/;
/** No line begins with these, even after a space: ๆ and ฯ belong to the word before. */
const NO_START_AFTER_SPACE = /^[ๆฯ)\]}”’»…–—]|^-$/;
const NO_START = /^[,.;:!?%\u0e30-\u0e3a\u0e45-\u0e4e/\\-]/;
const NO_END = /[([{“‘«/\\]/;
const DIGIT = /[๐-๙0-9]/;
const ZERO_WIDTH_SPACE = /\u200b/;

/**
 * Cuts a paragraph into pieces between which a line may break: between words, never before a sign that ends one, inside
 * an abbreviation or a number.
 * @param held texts that no line may break inside while there is another way
 */
export function textAtoms(text: string, held: readonly string[] = []): readonly TextAtom[] {
  const atoms: { text: string; space: string; before: Break }[] = [];
  let space = "";
  let isCut = false;
  // Asked of the growing text itself, its end would cost its whole length each time.
  let last = "";
  for (const { word: segment, before } of findBreaks(text, held)) {
    if (SPACE.test(segment)) {
      space += readableText(segment);
      continue;
    }
    isCut ||= ZERO_WIDTH_SPACE.test(segment) && readableText(segment) === "";
    const word = readableText(segment);
    if (word === "") continue;
    const previous = atoms.at(-1);
    if (previous !== undefined && !isCut && staysWith(last, space, word)) previous.text += space + word;
    else atoms.push({ text: word, space, before });
    last = word.at(-1) ?? "";
    space = "";
    isCut = false;
  }
  return atoms;
}

function staysWith(last: string, space: string, word: string): boolean {
  if (NO_START_AFTER_SPACE.test(word)) return true;
  if (space !== "") return false;
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
