import { misspellingFinder } from "../core/checks/shared/find-misspellings";
import { KNOWN_MISSPELLINGS } from "../core/checks/shared/known-misspellings";
import { MORE_MISSPELLINGS } from "../core/checks/shared/more-misspellings";
import type { Spelling, SpellingWords } from "../core/text/spelling/spelling-words";
import { createThaiWords, createThaiWordsInSteps } from "../core/text/spelling/thai-words";

/** All that the tool knows of Thai spelling; it is large, so a door loads this file only when it is needed. */
export function createSpelling(): Spelling {
  return withList(createThaiWords());
}

/**
 * The same, made in steps of a few milliseconds.
 * @param pause lets others have their turn between two steps
 */
export async function createSpellingInSteps(pause: () => Promise<void>): Promise<Spelling> {
  return withList(await createThaiWordsInSteps(pause));
}

function withList(words: SpellingWords): Spelling {
  return { ...words, findKnown: misspellingFinder([...KNOWN_MISSPELLINGS, ...MORE_MISSPELLINGS]) };
}
