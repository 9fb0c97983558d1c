import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMPOUND_STEPS, WHOLE_STEPS } from "../../src/core/text/breaks/compound-kinds";
import { packCosts } from "../spelling/pack-words";

/** Without ๆ and ฯ, at which a run of letters ends. */
const THAI_WORD = /^[\u0e47-\u0e4e\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45]+$/;

/** What `src/core/text/breaks/compounds.json` is to hold: the lists of the folder in the form that the program loads. */
export function packCompounds(folder: string): string {
  const words = (file: string): string[] =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .flatMap((line) => line.split("\t", 1).join("").split(" "))
      .filter((word) => THAI_WORD.test(word));
  const costs = new Map<string, number>();
  for (const file of ["news-compounds.tsv", "dictionary-compounds.txt", "own-compounds.txt"]) {
    for (const word of words(file)) costs.set(word, COMPOUND_STEPS);
  }
  for (const word of words("own-words.txt")) costs.set(word, WHOLE_STEPS);
  return `${JSON.stringify(packCosts(costs), null, 2)}\n`;
}
