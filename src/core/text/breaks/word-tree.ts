import { SYMBOL_COSTS, SYMBOL_MEANINGS, type PackedWords } from "../spelling/packed-words";

/**
 * A packed list of words as it is walked: nodes in the order of the list, so that a node's first child is the one behind it. It takes
 * a few milliseconds to read, a tenth of what the tree of the spelling reader takes, which can look for slips.
 */
export interface WordTree {
  readonly letters: Uint8Array;
  /** The next child of the same parent, 0 where there is none. */
  readonly next: Uint32Array;
  /** What the word that ends here costs, 0 where none ends. */
  readonly costs: Float32Array;
  /** 1 where a node has children. */
  readonly isParent: Uint8Array;
  /** The node below the root by letter. */
  readonly roots: Uint32Array;
}

const LETTERS = 128;
const LONGEST_WORD = 64;

/** Reads a packed list in one pass. */
export function readWordTree({ tree, costs: symbols }: PackedWords): WordTree {
  const most = tree.length + 1;
  const letters = new Uint8Array(most);
  const next = new Uint32Array(most);
  const costs = new Float32Array(most);
  const isParent = new Uint8Array(most);
  const roots = new Uint32Array(LETTERS);
  /** The last node at each depth, 0 where its parent has none yet. */
  const path = new Uint32Array(LONGEST_WORD);
  let depth = 0;
  let node = 0;
  let words = 0;
  let isSpelling = false;
  for (let at = 0; at < tree.length; at++) {
    const meaning = SYMBOL_MEANINGS[tree.charCodeAt(at)] as number;
    if (meaning < 128) {
      if (isSpelling) costs[node] = SYMBOL_COSTS[symbols.charCodeAt(words++)] as number;
      isSpelling = false;
      depth -= meaning;
      continue;
    }
    if (isSpelling) isParent[node] = 1;
    else if (depth > 0) isParent[path[depth] as number] = 1;
    node += 1;
    depth += 1;
    const sister = path[depth] as number;
    letters[node] = meaning - 128;
    if (depth === 1) roots[meaning - 128] = node;
    else if (sister !== 0) next[sister] = node;
    path[depth] = node;
    path[depth + 1] = 0;
    isSpelling = true;
  }
  if (isSpelling) costs[node] = SYMBOL_COSTS[symbols.charCodeAt(words)] as number;
  return { letters, next, costs, isParent, roots };
}

/** The node below another by a letter; 0 where there is none, and as a node the root. */
export function childIn({ letters, next, isParent, roots }: WordTree, node: number, letter: number): number {
  if (node === 0) return roots[letter] as number;
  if (isParent[node] === 0) return 0;
  let child = node + 1;
  while (child !== 0 && letters[child] !== letter) child = next[child] as number;
  return child;
}
