import { findSlipEdges } from "./find-slip-edges";
import { FOLLOWS, LEADS, lettersOf } from "./thai-letters";
import { childOf, wordAt, type WordTrie } from "./word-trie";

/** One step of the cheapest reading of a run of letters. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** `slip`: the letters are a word with one slip in it. */
  readonly kind: "word" | "unknown" | "slip";
  readonly cost: number;
  /** The word that was meant, where there is a slip. */
  readonly word: string | null;
}

/** What stands beside a run: at a full stop its letters may be those of an abbreviation. */
export interface RunSurroundings {
  readonly hasDotBefore: boolean;
  readonly hasDotAfter: boolean;
}

/** A cluster of letters that no word of the list has. */
const UNKNOWN_COST = 16;
const ABBREVIATION_COST = 4;
const LONGEST_ABBREVIATION = 4;
const LAST_CONSONANT = 0x2e;
/** A word is dear when it is rare for its length, by number of letters: pieces of a word with a slip are short and rare. */
const DEAR_COSTS = [0, 9.5, 8, 9.5, 11, 12.5, 13.5];
const DEAR_COST_OF_LONG = 14.5;
/** No shorter run can be a target with a slip. */
const SHORTEST_RUN = 3;
/** So far before a dear step a slip that leads to it can begin. */
const LETTERS_BEFORE = 12;

/** The cheapest reading of a run of Thai letters; slips are looked for only around what is unknown or rare in it. */
export function readRun(trie: WordTrie, run: string, surroundings: RunSurroundings): Step[] {
  const text = lettersOf(run);
  const plain = readFrom(trie, text, surroundings, null);
  const starts = text.length < SHORTEST_RUN ? null : startsOfSlips(text, plain);
  const reading =
    starts === null ? plain : readFrom(trie, text, surroundings, { starts, limits: limitsOf(plain) });
  return stepsOf(trie, reading);
}

/** What the letters cost as words of the list that nobody misspelt; Infinity where they are none. */
export function costAsWords(trie: WordTrie, run: string): number {
  const text = lettersOf(run);
  const best = new Float32Array(text.length + 1).fill(Infinity);
  best[0] = 0;
  for (let at = 0; at < text.length; at++) {
    if (best[at] === Infinity || (at > 0 && FOLLOWS[text[at] as number])) continue;
    let node = 0;
    for (let end = at; end < text.length;) {
      node = childOf(trie, node, text[end] as number);
      if (node === 0) break;
      end += 1;
      const cost = trie.costs[node] as number;
      if (cost === 0 || (end < text.length && FOLLOWS[text[end] as number])) continue;
      // Two rare letters are no word of such texts.
      if (cost >= 14 && end - at <= 2) continue;
      best[end] = Math.min(best[end] as number, (best[at] as number) + cost);
    }
  }
  return best[text.length] as number;
}

interface Reading {
  readonly best: Float32Array;
  readonly back: Int32Array;
  /** 0 unknown, 1 a word, above that a slip: the node of the word that was meant, and 2. */
  readonly kinds: Uint32Array;
}

function readFrom(
  trie: WordTrie,
  text: Uint8Array,
  { hasDotBefore, hasDotAfter }: RunSurroundings,
  slips: { readonly starts: Uint8Array; readonly limits: Float32Array } | null,
): Reading {
  const length = text.length;
  const best = new Float32Array(length + 1).fill(Infinity);
  const back = new Int32Array(length + 1).fill(-1);
  const kinds = new Uint32Array(length + 1);
  best[0] = 0;
  for (let at = 0; at < length; at++) {
    const before = best[at] as number;
    if (before === Infinity || (at > 0 && FOLLOWS[text[at] as number])) continue;
    const take = (end: number, cost: number, kind: number): void => {
      if (before + cost >= (best[end] as number)) return;
      best[end] = before + cost;
      back[end] = at;
      kinds[end] = kind;
    };
    let node = 0;
    for (let end = at; end < length;) {
      node = childOf(trie, node, text[end] as number);
      if (node === 0) break;
      end += 1;
      const cost = trie.costs[node] as number;
      if (cost !== 0 && (end === length || !FOLLOWS[text[end] as number])) take(end, cost, 1);
    }
    if (hasDotAfter && isAbbreviation(text, at, length)) take(length, ABBREVIATION_COST, 1);
    if (hasDotBefore && at === 0) {
      for (let end = 1; isAbbreviation(text, 0, end); end++) {
        if (end === length || !FOLLOWS[text[end] as number]) take(end, ABBREVIATION_COST, 1);
      }
    }
    take(endOfCluster(text, at), UNKNOWN_COST, 0);
    if (slips === null || !slips.starts[at]) continue;
    for (const edge of findSlipEdges(trie, text, at, { limits: slips.limits, spent: before })) {
      take(edge.end, edge.cost, edge.node + 2);
    }
  }
  return { best, back, kinds };
}

/** What a reading may cost at most at each place; one inside a cluster has no reading, so the next one that has one counts. */
function limitsOf({ best }: Reading): Float32Array {
  const limits = best.slice();
  for (let at = limits.length - 2; at >= 0; at--) {
    limits[at] = Math.min(limits[at] as number, limits[at + 1] as number);
  }
  return limits;
}

function isAbbreviation(text: Uint8Array, from: number, end: number): boolean {
  if (end - from > LONGEST_ABBREVIATION || end > text.length) return false;
  for (let at = from; at < end; at++) if ((text[at] as number) > LAST_CONSONANT) return false;
  return end > from;
}

function endOfCluster(text: Uint8Array, from: number): number {
  let end = from + 1;
  while (end < text.length && (FOLLOWS[text[end] as number] || LEADS[text[end - 1] as number])) end += 1;
  return end;
}

/** Where a slip may begin: in front of what is unknown or rare, and in it; null where all is well known. */
function startsOfSlips(text: Uint8Array, { best, back, kinds }: Reading): Uint8Array | null {
  let starts: Uint8Array | null = null;
  for (let end = text.length; end > 0;) {
    const from = back[end] as number;
    const cost = (best[end] as number) - (best[from] as number);
    if (kinds[end] === 0 || cost >= (DEAR_COSTS[end - from] ?? DEAR_COST_OF_LONG)) {
      starts ??= new Uint8Array(text.length);
      starts.fill(1, Math.max(0, from - LETTERS_BEFORE), end);
    }
    end = from;
  }
  return starts;
}

function stepsOf(trie: WordTrie, { best, back, kinds }: Reading): Step[] {
  const steps: Step[] = [];
  for (let to = back.length - 1; to > 0;) {
    const from = back[to] as number;
    const kind = kinds[to] as number;
    steps.push({
      from,
      to,
      kind: kind === 0 ? "unknown" : kind === 1 ? "word" : "slip",
      cost: (best[to] as number) - (best[from] as number),
      word: kind > 1 ? wordAt(trie, kind - 2) : null,
    });
    to = from;
  }
  return steps.reverse();
}
