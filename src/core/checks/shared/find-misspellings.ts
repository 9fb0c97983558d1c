import { findAll } from "../../text/find-all";
import type { KnownSlip } from "../../text/spelling/spelling-words";
import { KNOWN_MISSPELLINGS, type Misspelling } from "./known-misspellings";

/** Right words that end in what is wrong elsewhere: ลิงค์ is the gender of a word, and part of a fabulous bird's name. */
const RIGHT_WORDS = ["หัสดีลิงค์", "สตรีลิงค์", "อิตถีลิงค์", "ปุงลิงค์", "ปุลลิงค์", "ปุงสกลิงค์"];

/**
 * The words of a text that the first list of misspellings knows.
 * @example findMisspellings("ทางอีเมลล์")[0]?.right // "อีเมล"
 */
export const findMisspellings = misspellingFinder(KNOWN_MISSPELLINGS);

/** What finds the misspellings of a list in a text. */
export function misspellingFinder(list: readonly Misspelling[]): (text: string) => KnownSlip[] {
  const rightOf = new Map(list.map(({ wrong, right }) => [wrong, right]));
  const longestFirst = [...RIGHT_WORDS, ...rightOf.keys()].sort((a, b) => b.length - a.length);
  /*
   * The longest first, and right words among them, which are then left; and without a vowel or tone mark after it, because with
   * one the last letter belongs to the next word: สาธารณะชนิด.
   */
  const pattern = new RegExp(`(?:${longestFirst.join("|")})(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4e])`, "g");
  return (text) =>
    findAll(pattern, text).flatMap(({ 0: wrong, index: start }) => {
      const right = rightOf.get(wrong);
      return right === undefined ? [] : [{ start, end: start + wrong.length, wrong, right }];
    });
}
