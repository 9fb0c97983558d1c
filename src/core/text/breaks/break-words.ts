import packedWords from "../spelling/thai-words.json";
import packedCompounds from "./compounds.json";
import type { BreakWords } from "./rank-places";
import { readWordTree } from "./word-tree";

let known: BreakWords | null = null;

/** The words of the spelling reader and the compounds, read from their files when they are first asked for. */
export function breakWords(): BreakWords {
  known ??= { words: readWordTree(packedWords), compounds: readWordTree(packedCompounds) };
  return known;
}
