import { FIRST_THAI } from "./thai-letters";
import { SYMBOL_COSTS, SYMBOL_MEANINGS, type PackedWords } from "./packed-words";

/** Words as a tree of letters in plain arrays, by node; 0 is the root, and as a child it means that there is none. */
export interface WordTrie {
  readonly letters: Uint8Array;
  readonly parents: Uint32Array;
  /** The children of a node that have a target at or below them: the first, and from each the next. */
  readonly firstTarget: Uint32Array;
  readonly nextTarget: Uint32Array;
  /** What the word that ends here costs, the rarer the dearer; 0 where none ends. */
  readonly costs: Float32Array;
  /** What the target that ends here costs; Infinity where none ends. */
  readonly targets: Float32Array;
  /** The cheapest target at or below the node. */
  readonly cheapestTarget: Float32Array;
  /** Letters from the node to its farthest target. */
  readonly heights: Uint8Array;
  /** Children by node and letter: a table in which a key that is taken goes on to the next place. */
  readonly keys: Uint32Array;
  readonly children: Uint32Array;
}

/** A word is a target when a slip may be read as it: long enough to be known by its other letters, and common. */
export interface TargetRule {
  readonly minLength: number;
  /** The dearest target of each length, from the shortest on; the last one is for all that are longer. */
  readonly maxCosts: readonly number[];
}

/** More than letters of Thai, so that node and letter make one key. */
const LETTERS = 80;
const LONGEST_WORD = 64;

/** Symbols that are read at a stretch: a few milliseconds, on a slow machine too. */
const SYMBOLS_AT_A_STRETCH = 40_000;

/** Reads a packed list; one pass over its characters, 10 to 30 milliseconds for thirty thousand words. */
export function unpackWords(packed: PackedWords, rule: TargetRule): WordTrie {
  const steps = unpackInSteps(packed, rule);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps, between which others can have their turn. */
export function* unpackInSteps(
  { tree, costs: costSymbols }: PackedWords,
  rule: TargetRule,
): Generator<undefined, WordTrie, undefined> {
  const most = countLetters(tree) + 1;
  const trie: WordTrie = {
    letters: new Uint8Array(most),
    parents: new Uint32Array(most),
    firstTarget: new Uint32Array(most),
    nextTarget: new Uint32Array(most),
    costs: new Float32Array(most),
    targets: new Float32Array(most).fill(Infinity),
    cheapestTarget: new Float32Array(most).fill(Infinity),
    heights: new Uint8Array(most),
    keys: new Uint32Array(tableSize(most)),
    children: new Uint32Array(tableSize(most)),
  };
  const { letters, parents, firstTarget, nextTarget, costs, targets, cheapestTarget, heights } = trie;
  const path = new Uint32Array(LONGEST_WORD);
  let depth = 0;
  let nodes = 1;
  let words = 0;
  let isSpelling = false;
  const endWord = (): void => {
    if (!isSpelling) return;
    isSpelling = false;
    const node = path[depth] as number;
    const cost = SYMBOL_COSTS[costSymbols.charCodeAt(words)] as number;
    words += 1;
    costs[node] = cost;
    const most = rule.maxCosts[Math.min(depth - rule.minLength, rule.maxCosts.length - 1)] ?? 0;
    if (cost <= most) targets[node] = cheapestTarget[node] = cost;
  };
  for (let at = 0; at < tree.length; at++) {
    if (at % SYMBOLS_AT_A_STRETCH === SYMBOLS_AT_A_STRETCH - 1) yield;
    const meaning = SYMBOL_MEANINGS[tree.charCodeAt(at)] as number;
    if (meaning < 128) {
      endWord();
      depth -= meaning;
      continue;
    }
    const parent = path[depth] as number;
    const node = nodes++;
    depth += 1;
    path[depth] = node;
    parents[node] = parent;
    letters[node] = meaning - 128;
    enter(trie, parent, meaning - 128, node);
    isSpelling = true;
  }
  endWord();
  yield;
  // A child always comes after its parent.
  for (let node = nodes - 1; node > 0; node--) {
    const parent = parents[node] as number;
    cheapestTarget[parent] = Math.min(cheapestTarget[parent] as number, cheapestTarget[node] as number);
    if (cheapestTarget[node] === Infinity) continue;
    heights[parent] = Math.max(heights[parent] as number, (heights[node] as number) + 1);
    nextTarget[node] = firstTarget[parent] as number;
    firstTarget[parent] = node;
  }
  return trie;
}

function countLetters(tree: string): number {
  let count = 0;
  for (let at = 0; at < tree.length; at++) {
    if ((SYMBOL_MEANINGS[tree.charCodeAt(at)] as number) >= 128) count += 1;
  }
  return count;
}

/** The node below another by a letter; 0 where there is none. */
export function childOf({ keys, children }: WordTrie, node: number, letter: number): number {
  const key = node * LETTERS + letter;
  const mask = keys.length - 1;
  for (let place = hash(key) & mask; ; place = (place + 1) & mask) {
    const found = keys[place] as number;
    if (found === key) return children[place] as number;
    if (found === 0) return 0;
  }
}

/** The word whose last letter is at a node. */
export function wordAt({ parents, letters }: WordTrie, end: number): string {
  let word = "";
  for (let node = end; node !== 0; node = parents[node] as number) {
    word = String.fromCharCode(FIRST_THAI + (letters[node] as number)) + word;
  }
  return word;
}

function enter({ keys, children }: WordTrie, node: number, letter: number, child: number): void {
  const key = node * LETTERS + letter;
  const mask = keys.length - 1;
  let place = hash(key) & mask;
  while (keys[place] !== 0) place = (place + 1) & mask;
  keys[place] = key;
  children[place] = child;
}

function hash(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 12;
}

/** A power of two, at most half filled. */
function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(entries * 2));
}
