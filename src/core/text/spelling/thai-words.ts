import { createReaderInSteps, createSpellingReader } from "./create-spelling-reader";
import type { SpellingWords } from "./spelling-words";
import packed from "./thai-words.json";

/** The reader with the words of Thai. */
export function createThaiWords(): SpellingWords {
  return createSpellingReader(packed);
}

/** The same, made in steps of a few milliseconds with pauses between them. */
export function createThaiWordsInSteps(pause: () => Promise<void>): Promise<SpellingWords> {
  return createReaderInSteps(packed, pause);
}
