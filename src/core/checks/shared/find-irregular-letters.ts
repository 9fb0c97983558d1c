import { endOf, startOf, type FoldedText } from "../../text/folded-text";
import { findAll } from "../../text/find-all";
import { mergeSpans, type TextSpan } from "../../text/text-span";
import { rememberTexts } from "../../text/remember-texts";

const THAI_LETTER = /[\u0e01-\u0e3a\u0e40-\u0e4e]/;
const LATIN_OR_DIGIT = /[A-Za-z0-9๐-๙]/;

/**
 * Where a text as typed differs from what it is read as: letters in an order that cannot be seen, a mark twice, glyphs of old
 * fonts, invisible signs inside a word. Those at the edge of a word do no harm.
 * @param typed the cell's own text
 * @param read the same folded
 * @returns spans of the text as typed, in order
 */
export function findHiddenLetters(typed: string, read: FoldedText): TextSpan[] {
  if (typed === read.text) return [];
  const spans: TextSpan[] = [];
  let done = 0;
  for (let index = 0; index < read.text.length; index++) {
    const start = startOf(read, index);
    const end = endOf(read, index + 1);
    if (start > done && isInsideWord(typed.charAt(done - 1), typed.charAt(start)))
      spans.push({ start: done, end: start });
    const isSame = typed.slice(start, end) === read.text.charAt(index);
    // The letters of one fold (a tone and its vowel) share their place.
    if (!isSame && spans.at(-1)?.end !== end) spans.push({ start, end });
    done = Math.max(done, end);
  }
  return spans;
}

function isInsideWord(before: string, after: string): boolean {
  return (
    (THAI_LETTER.test(before) && THAI_LETTER.test(after)) ||
    (LATIN_OR_DIGIT.test(before) && LATIN_OR_DIGIT.test(after))
  );
}

/** Letters that Thai never has beside each other, in a text that was folded. */
const IMPOSSIBLE = new RegExp(
  [
    // two vowels over or under one letter, two tones, a silencer with a tone
    "[\\u0e31\\u0e34-\\u0e39\\u0e47][\\u0e31\\u0e34-\\u0e39\\u0e47]|[\\u0e48-\\u0e4c][\\u0e48-\\u0e4c]",
    // a mark that has no letter to stand on
    "(?<![\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e\\u0e01-\\u0e2e])[\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]",
    // long vowels twice, or after another vowel of their syllable
    "[\\u0e32\\u0e33][\\u0e32\\u0e33]|\\u0e30[\\u0e30\\u0e32\\u0e33]|[\\u0e31\\u0e34-\\u0e39\\u0e47][\\u0e32\\u0e33]",
    // a vowel written first with no consonant after it: แแ, เ้, "แ ละ"
    "[\\u0e40-\\u0e44](?![\\u0e01-\\u0e2e])",
  ].join("|"),
  "g",
);
/** A vowel by itself is spoken of: สระ “ไ”, ไม้ม้วน (ใ). */
const SPOKEN_OF = /^[-"“”'‘’(),/]/;

/**
 * Letters that no syllable can hold: าา, ีี with another vowel, ้่, a mark after a space.
 * @example findImpossibleLetters("ดำเนินกาาร") // [{ start: 8, end: 10 }]
 */
export const findImpossibleLetters = rememberTexts((text: string): readonly TextSpan[] => {
  if (!hasImpossiblePair(text)) return [];
  const found = findAll(IMPOSSIBLE, text).flatMap(({ 0: letters, index }) => {
    const end = index + letters.length;
    return SPOKEN_OF.test(text.slice(end)) ? [] : [{ start: index, end }];
  });
  // ใหเ้จ้าหน้าที่: the เ has no letter and the tone neither, which is one slip.
  return mergeSpans(found);
});

/** Kinds of letters: no Thai letter, consonant, vowel over or under, tone or silencer, other mark, า and ำ, ะ, vowel written first. */
const [OTHER, CONSONANT, VOWEL, TONE, MARK, LONG, SHORT_A, FIRST] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const KINDS = Uint8Array.from({ length: 128 }, (_, at) => {
  if (at >= 0x01 && at <= 0x2e) return CONSONANT;
  if (at === 0x31 || at === 0x47 || (at >= 0x34 && at <= 0x39)) return VOWEL;
  if (at >= 0x48 && at <= 0x4c) return TONE;
  if (at === 0x3a || at === 0x4d || at === 0x4e) return MARK;
  if (at === 0x32 || at === 0x33) return LONG;
  if (at === 0x30) return SHORT_A;
  return at >= 0x40 && at <= 0x44 ? FIRST : OTHER;
});
const ON_A_LETTER = bits(VOWEL, TONE, MARK);
/** For each kind, which kinds cannot come next. */
const CANNOT_FOLLOW = Uint8Array.of(
  ON_A_LETTER,
  0,
  bits(VOWEL, LONG),
  bits(TONE),
  0,
  ON_A_LETTER | bits(LONG),
  ON_A_LETTER | bits(LONG, SHORT_A),
  ~bits(CONSONANT),
);

function bits(...kinds: readonly number[]): number {
  return kinds.reduce((all, kind) => all | (1 << kind), 0);
}

/** Every cell passes here, and nearly none has one: four times as fast as the pattern that finds them. */
function hasImpossiblePair(text: string): boolean {
  let cannot = CANNOT_FOLLOW[OTHER] ?? 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) - 0x0e00;
    const kind = code >= 0 && code < 128 ? (KINDS[code] ?? OTHER) : OTHER;
    if ((cannot & (1 << kind)) !== 0) return true;
    cannot = CANNOT_FOLLOW[kind] ?? 0;
  }
  // A vowel that is written first, and nothing comes.
  return KINDS[text.charCodeAt(text.length - 1) - 0x0e00] === FIRST;
}

const WORD_LETTERS = 8;
/** Vowels and marks that are written after or on another letter. */
const ON_ANOTHER = /[\u0e30-\u0e3a\u0e47-\u0e4e]/;

/** The letters around a span that belong to the same run of Thai, as much as helps to find it. */
export function wordAround(text: string, { start, end }: TextSpan): TextSpan {
  let from = start;
  let to = end;
  while (from > 0 && start - from < WORD_LETTERS && THAI_LETTER.test(text.charAt(from - 1))) from -= 1;
  while (from < start && ON_ANOTHER.test(text.charAt(from))) from += 1;
  while (to < text.length && to - end < WORD_LETTERS && THAI_LETTER.test(text.charAt(to))) to += 1;
  while (ON_ANOTHER.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
