import { misspellingFinder } from "../core/checks/shared/find-misspellings";
import { KNOWN_MISSPELLINGS } from "../core/checks/shared/known-misspellings";
import { MORE_MISSPELLINGS } from "../core/checks/shared/more-misspellings";
import type { Spelling } from "../core/text/spelling/spelling-words";
import { createThaiWords } from "../core/text/spelling/thai-words";

/** All that the tool knows of Thai spelling; it is large, so a door loads this file only when it is needed. */
export function createSpelling(): Spelling {
  return {
    ...createThaiWords(),
    findKnown: misspellingFinder([...KNOWN_MISSPELLINGS, ...MORE_MISSPELLINGS]),
  };
}
