import { misspellingFinder } from "../../src/core/checks/shared/find-misspellings";
import { KNOWN_MISSPELLINGS } from "../../src/core/checks/shared/known-misspellings";
import { MORE_MISSPELLINGS } from "../../src/core/checks/shared/more-misspellings";

const MISSPELLINGS = [...KNOWN_MISSPELLINGS, ...MORE_MISSPELLINGS];
const FIND_WRONG = misspellingFinder(MISSPELLINGS);

/** What a word counts that stands in no counted text: one of our own, or the right form of a common slip. */
const OWN_COUNT = 20;
/** Without ๆ and ฯ, at which a run of letters ends. */
const THAI_WORD = /^[\u0e47-\u0e4e\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45]+$/;

export interface ChosenWords {
  /** How often each word counts, at least once. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words of the sources with a wrong form of the product's list in them: they are left out. */
  readonly wrong: readonly string[];
}

/**
 * The words that the reader is to know.
 * @param counted lines of words.tsv: a word, a tab, how often it was seen; 0 for one that only the dictionary has
 * @param own lines of own-words.txt: words with spaces between; a line with # in front is a remark
 */
export function chooseWords(counted: readonly string[], own: readonly string[]): ChosenWords {
  const counts = new Map<string, number>();
  for (const line of counted) {
    const [word = "", count = ""] = line.split("\t");
    if (THAI_WORD.test(word)) counts.set(word, Math.max(1, Number(count)));
  }
  const ownWords = own.filter((line) => !line.startsWith("#")).flatMap((line) => line.split(/\s+/));
  for (const word of [...ownWords, ...MISSPELLINGS.map(({ right }) => right)]) {
    if (THAI_WORD.test(word)) counts.set(word, Math.max(OWN_COUNT, counts.get(word) ?? 0));
  }
  const wrong = [...counts.keys()].filter((word) => FIND_WRONG(word).length > 0);
  for (const word of wrong) counts.delete(word);
  return { counts, wrong };
}
