import type { SpellingWords } from "../core/text/spelling/spelling-words";

let loaded: SpellingWords | null = null;

/** The reader of words, loaded once for all files of a command. */
export async function loadThaiWords(): Promise<SpellingWords> {
  loaded ??= (await import("../core/text/spelling/thai-words")).createThaiWords();
  return loaded;
}
