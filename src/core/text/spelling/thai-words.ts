import { createSpellingReader } from "./create-spelling-reader";
import type { SpellingWords } from "./spelling-words";
import packed from "./thai-words.json";

/** The reader with the words of Thai; its list is large, so a door loads this file only when it is needed. */
export function createThaiWords(): SpellingWords {
  return createSpellingReader(packed);
}
