import {
  COST_STEP,
  COST_SYMBOLS,
  LONGEST_STEP,
  letterSymbol,
  stepSymbol,
  type PackedWords,
} from "../../src/core/text/spelling/packed-words";
import { FIRST_THAI } from "../../src/core/text/spelling/thai-letters";

/**
 * Packs words with their counts into the form that the program loads.
 * @param counts how often each word was seen, at least once
 */
export function packWords(counts: ReadonlyMap<string, number>): PackedWords {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const costs = [...counts].map(([word, count]) => [word, -Math.log(count / total) / COST_STEP] as const);
  return packCosts(new Map(costs));
}

/**
 * The same of words whose costs are known.
 * @param costs in steps of `COST_STEP`, rounded and at least one
 */
export function packCosts(costs: ReadonlyMap<string, number>): PackedWords {
  const words = [...costs.keys()].sort(byLetters);
  let tree = "";
  let symbols = "";
  words.forEach((word, index) => {
    const before = words[index - 1] ?? "";
    const shared = sharedLetters(before, word);
    if (index > 0) tree += steps(before.length - shared);
    for (const letter of word.slice(shared)) tree += letterSymbol(letter.charCodeAt(0) - FIRST_THAI);
    symbols += costSymbol(costs.get(word) ?? 1);
  });
  return { tree, costs: symbols };
}

/** By the numbers of their letters, no matter which language the machine speaks. */
function byLetters(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function steps(count: number): string {
  return count > LONGEST_STEP ? stepSymbol(LONGEST_STEP) + steps(count - LONGEST_STEP) : stepSymbol(count);
}

function costSymbol(steps: number): string {
  return COST_SYMBOLS.charAt(Math.min(COST_SYMBOLS.length, Math.max(1, Math.round(steps))) - 1);
}
