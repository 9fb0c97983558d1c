import { toArabicDigitsOnce } from "../../text/digits";
import { rememberTexts } from "../../text/remember-texts";
import { squash } from "../../text/squash";

/** Hashes of every run of `size` characters of a text, each once, in ascending order. */
export type Shingles = Int32Array;

/** The 32-bit FNV prime (draft-eastlake-fnv): odd, and its bits are spread well. */
const PRIME = 0x01000193;
const SPACES = /[\s\u200b-\u200f\u2060\ufeff]+/g;
/** What has several spellings that look alike: two เ for แ, an open ring and า for ำ, marks out of order. */
const TWO_SPELLINGS = /เเ|\u0e4d|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e47]/;

/**
 * What two texts that look alike have in common, as `squash` gives it; ten times as fast where nothing is spelt in two ways.
 * @example foldLooks("อบรม ๔๒ คน") // "อบรม42คน"
 */
export function foldLooks(text: string): string {
  return rememberedFolds(text);
}

/** Checks of copies and of what a result says again ask for the same ones. */
const rememberedFolds = rememberTexts((text) => {
  if (TWO_SPELLINGS.test(text)) return squash(text);
  return toArabicDigitsOnce(text.replace(SPACES, "").toLowerCase());
});

/**
 * The shingles of a text: hashes of its runs of `size` characters, without regard to white space, kinds of digits and
 * look-alikes. Letters, not words: Thai sets no spaces between words, and the core has no dictionary.
 * @example shinglesOf("กขคง", 3).length // 2
 */
export function shinglesOf(text: string, size: number): Shingles {
  return shinglesOfLetters(foldLooks(text), size);
}

/** The same of letters as `foldLooks` gives them. */
export function shinglesOfLetters(letters: string, size: number): Shingles {
  const hashes = hashLetters(letters, size).sort();
  let kept = 0;
  for (let at = 0; at < hashes.length; at++)
    if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[kept++] = hashes[at] ?? 0;
  return hashes.subarray(0, kept);
}

/**
 * How much of one text is in another, 0 to 1: Broder's containment, the shingles of both over those of the first
 * (A. Z. Broder, On the resemblance and containment of documents, SEQUENCES 1997).
 * @param whole its runs, as `hashRuns` gives them
 */
export function containment(part: Shingles, whole: Int32Array): number {
  if (part.length === 0) return 0;
  // Most runs of a long text are in no short text: one byte says so before a search does.
  const marks = new Uint8Array(4096);
  for (let at = 0; at < part.length; at++) marks[(part[at] ?? 0) & 4095] = 1;
  const isFound = new Uint8Array(part.length);
  let found = 0;
  for (let at = 0; at < whole.length; at++) {
    const hash = whole[at] ?? 0;
    if (marks[hash & 4095] === 0) continue;
    const place = placeOf(part, hash);
    if (place < 0 || isFound[place] === 1) continue;
    isFound[place] = 1;
    found += 1;
  }
  return found / part.length;
}

/** Where a hash stands among shingles, which are in ascending order; -1 where it does not. */
function placeOf(shingles: Shingles, hash: number): number {
  let low = 0;
  let high = shingles.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = shingles[middle] ?? 0;
    if (there === hash) return middle;
    if (there < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** One hash for each run of `size` characters, in order, from the one before it (Karp and Rabin 1987). */
export function hashRuns(text: string, size: number): Int32Array {
  return hashLetters(foldLooks(text), size);
}

/** The same of letters as `foldLooks` gives them. */
export function hashLetters(folded: string, size: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, folded.length - size + 1));
  let leaving = 1;
  for (let power = 0; power < size; power++) leaving = Math.imul(leaving, PRIME);
  let hash = 0;
  for (let at = 0; at < folded.length; at++) {
    hash = (Math.imul(hash, PRIME) + folded.charCodeAt(at)) | 0;
    if (at >= size) hash = (hash - Math.imul(folded.charCodeAt(at - size), leaving)) | 0;
    if (at >= size - 1) hashes[at - size + 1] = hash;
  }
  return hashes;
}
