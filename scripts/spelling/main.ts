import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chooseWords, type ChosenWords } from "./choose-words";
import { packWords } from "./pack-words";

/** The words of the folder's lists. */
export function readThaiWords(folder: string): ChosenWords {
  const lines = (file: string): string[] => readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  return chooseWords(lines("words.tsv"), lines("own-words.txt"));
}

/** What `src/core/text/spelling/thai-words.json` is to hold. */
export function packThaiWords(folder: string): string {
  return `${JSON.stringify(packWords(readThaiWords(folder).counts), null, 2)}\n`;
}
