import { createSpellingReader } from "./create-spelling-reader";
import type { SpellingWords } from "./spelling-words";
import packed from "./thai-words.json";

/** The reader with the words of Thai. */
export function createThaiWords(): SpellingWords {
  return createSpellingReader(packed);
}
