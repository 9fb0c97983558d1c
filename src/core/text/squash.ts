import { toArabicDigitsOnce } from "./digits";
import { plainGlyph } from "./plain-glyph";
import { settleMarks } from "./settle-marks";

/** A text without white space and invisible characters, and the former place of each of its characters. */
export interface SquashedText {
  readonly text: string;
  /** Index in the original text of each character. */
  readonly offsets: readonly number[];
}

/** White space, zero-width characters, soft hyphens and byte order marks. */
const IGNORED = /[\s\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/;
const TONE = /[\u0e48-\u0e4b]/;
/** ั: consonants and ะ come before it, all marks after it, and no other character is joined with the one before. */
const FIRST_MARK = "\u0e31";
const NIKHAHIT = "\u0e4d";
const SARA_AA = "\u0e32";
const SARA_AM = "\u0e33";
const THAI_ZERO = 0x0e50;

/**
 * What two texts have in common that look alike: no white space, lower case, Arabic digits, "ํา" as "ำ", "เเ" as "แ", marks
 * in their order.
 * @example squash("ระยะ เวลา\nดําเนินการ") // "ระยะเวลาดำเนินการ"
 */
export function squash(text: string): string {
  return squashPlain(text) ?? squashWithOffsets(text).text;
}

/** Texts of Thai and Latin letters, digits and common signs: all but a few. */
const PLAIN = /^[\s!-~\u0e01-\u0e4c\u0e4f-\u0e5b“”‘’–—…•]*$/;
/** What `joinLast` looks for, once the spaces are gone: a text that was typed well has nothing of it. */
const TO_JOIN =
  /เเ|([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1|[\u0e48-\u0e4b][\u0e31\u0e34-\u0e39]|[\u0e32\u0e33][\u0e48-\u0e4b]/;

/** The same of a text in which nothing is to be joined, without a look at each letter; null for any other. */
function squashPlain(text: string): string | null {
  if (!PLAIN.test(text)) return null;
  const letters = text.replace(/\s+/g, "").toLowerCase();
  return TO_JOIN.test(letters) ? null : toArabicDigitsOnce(letters);
}

/** The same, with the way back to the original text. */
export function squashWithOffsets(text: string): SquashedText {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (!isThai(character) && IGNORED.test(character)) continue;
    characters.push(fold(character));
    offsets.push(at);
    if (character >= FIRST_MARK) joinLast(characters, offsets);
  }
  return { text: characters.join(""), offsets };
}

function fold(character: string): string {
  const code = character.charCodeAt(0);
  const glyph = plainGlyph(code);
  if (glyph !== null) return glyph;
  if (code >= THAI_ZERO && code <= THAI_ZERO + 9) return String(code - THAI_ZERO);
  // A capital of two small letters (İ) keeps its place.
  return isThai(character) || character.toLowerCase().length > 1 ? character : character.toLowerCase();
}

function isThai(character: string): boolean {
  return character >= "\u0e00" && character <= "\u0e7f";
}

/** Old keyboards and PDF text write ำ and แ as two characters, with the tone before or between. */
function joinLast(characters: string[], offsets: number[]): void {
  const last = characters.length - 1;
  const before = characters[last - 1] ?? "";
  const settled = settleMarks(before, characters[last] ?? "");
  if (settled !== null) {
    characters.splice(last - 1, 2, ...settled);
    offsets.length = characters.length;
    return;
  }
  if (characters[last] === "เ" && before === "เ") {
    characters.splice(last - 1, 2, "แ");
    offsets.splice(last, 1);
    return;
  }
  if (characters[last] !== SARA_AA) return;
  const hasTone = TONE.test(before);
  const mark = hasTone ? last - 2 : last - 1;
  if (characters[mark] !== NIKHAHIT) return;
  characters.splice(mark, last - mark + 1, ...(hasTone ? [before, SARA_AM] : [SARA_AM]));
  offsets.splice(mark + 1, 1);
}
