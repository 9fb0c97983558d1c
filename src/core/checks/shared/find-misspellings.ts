import { findAll } from "../../text/find-all";
import { KNOWN_MISSPELLINGS, type Misspelling } from "./known-misspellings";

/** A misspelling of the list, and its place. */
export interface FoundMisspelling extends Misspelling {
  readonly start: number;
}

const BY_WRONG = new Map(KNOWN_MISSPELLINGS.map((entry) => [entry.wrong, entry]));
/**
 * The longest first; and without a vowel or tone mark after it, because with one the last letter belongs to the next word:
 * สาธารณะชนิด.
 */
const WRONG = new RegExp(
  `(?:${[...BY_WRONG.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4e])`,
  "g",
);

/**
 * The words of a text that the list of misspellings knows.
 * @example findMisspellings("ทางอีเมลล์")[0]?.right // "อีเมล"
 */
export function findMisspellings(text: string): FoundMisspelling[] {
  return findAll(WRONG, text).flatMap(({ 0: wrong, index }) => {
    const entry = BY_WRONG.get(wrong);
    return entry ? [{ ...entry, start: index }] : [];
  });
}
