import { foldAgain, foldBy, unfolded, type FoldedText } from "./folded-text";
import { INVISIBLE_SIGNS } from "./invisible-signs";
import { plainGlyph } from "./plain-glyph";
import { rememberTexts } from "./remember-texts";

const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]+`, "g");
/**
 * ำ as ํ and า with its tone in any place, แ as two เ, tones before their vowel or after า, a mark twice. A run of tones is looked
 * through from its beginning only, or behind the one that belongs to า: a cell of nothing but tones takes no longer than others.
 */
const LOOK_ALIKES =
  /\u0e4d[\u0e48-\u0e4b]?\u0e32|[\u0e48-\u0e4b]\u0e4d\u0e32|เเ|(?:(?<![\u0e48-\u0e4b])|(?<=[\u0e32\u0e33][\u0e48-\u0e4b]))[\u0e48-\u0e4b]+[\u0e31\u0e34-\u0e39][\u0e48-\u0e4b]*|([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+|[\u0e32\u0e33][\u0e48-\u0e4b]/g;
/**
 * What one of them has in it, or what comes near: two marks on one letter that are no vowel with its tone. Most texts have none, so
 * that one look is enough for them.
 */
const ANY = new RegExp(
  `[${INVISIBLE_SIGNS}\\uf700-\\uf71a\\u0e4d]|เเ|[\\u0e47-\\u0e4e][\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]|[\\u0e31\\u0e34-\\u0e3a]{2}|[\\u0e32\\u0e33][\\u0e48-\\u0e4b]`,
);
const MOST_ROUNDS = 8;
const TONE = /[\u0e48-\u0e4b]/;
const VOWEL = /[\u0e31\u0e34-\u0e39]/;
const NIKHAHIT = "\u0e4d";

/**
 * A text with one spelling for all that looks alike (contract, section 4): no invisible signs, private-use glyphs of old fonts
 * as their letters, ํ and า as ำ, เเ as แ, a tone after its vowel, each mark once. Digits and spaces stay.
 * @example foldLetters("ดําเนินการเเล้ว").text // "ดำเนินการแล้ว"
 */
export const foldLetters = rememberTexts((original: string): FoldedText => {
  if (!ANY.test(original)) return unfolded(original);
  const letters = original.replace(/[\uf700-\uf71a]/g, (glyph) => plainGlyph(glyph.charCodeAt(0)) ?? glyph);
  let read = foldBy(letters, INVISIBLE, () => "");
  // ว่า่ง has its tone twice only when the second is before its า. Longer chains are no words.
  for (let round = 0; round < MOST_ROUNDS && read.text.search(LOOK_ALIKES) >= 0; round += 1)
    read = foldAgain(read, foldBy(read.text, LOOK_ALIKES, foldLookAlike));
  return read;
});

function foldLookAlike(match: string): string {
  if (match === "เเ") return "แ";
  if (match.startsWith(NIKHAHIT) || match.startsWith(NIKHAHIT, 1))
    return `${TONE.exec(match)?.[0] ?? ""}\u0e33`;
  // A vowel comes before its tone, a tone before a long า; each once.
  return [...new Set([...match].sort((a, b) => placeOf(a) - placeOf(b)))].join("");
}

function placeOf(letter: string): number {
  if (VOWEL.test(letter)) return 0;
  return TONE.test(letter) ? 1 : 2;
}
