import { findAll } from "../find-all";
import { createTextCache } from "../text-cache";
import { indexFrom, overlaps, type TextSpan } from "../text-span";
import { nameSpans, type NameSpan } from "./name-spans";
import type { PackedWords } from "./packed-words";
import { costAsWords, readRun, type Step } from "./read-run";
import type { SpellingSlip, SpellingWords } from "./spelling-words";
import { findSlipEdges } from "./find-slip-edges";
import { lettersOf } from "./thai-letters";
import { childOf, unpackInSteps, unpackWords, wordAt, type WordTrie } from "./word-trie";

/** Letters, vowels and marks; ฯ, ๆ, ฿ and digits end a run. */
const RUN = /[\u0e47-\u0e4e\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45]+/g;
const TARGETS = { minLength: 4, maxCosts: [10.5, 12, 13.5] };
/** So much cheaper than as words that are right the reading with the slip must be. */
const MARGIN = 1.5;
const SURE_MARGIN = 6;
const SURE_COST = 13;
/** So much dearer than it every other word with a slip must be where it is the only one that can be meant. */
const ONLY_MARGIN = 2;
/** What is left of a compound without its first words: a common word of some length. */
const SHORTEST_REST = 5;
const REST_COST = 11.5;
const FIRST_COST = 18;
/** Three letters can be too many words. */
const SHORTEST_WRONG = 4;
/** A short word is one letter from many others: it must be common, and what stands beside it, too. */
const SHORT = 4;
const SHORT_COST = 11;
const NEIGHBOUR_COST = 11;
const SHORT_NEIGHBOUR_COST = 8;
/** Characters of texts that are remembered: those of two sheets of a thousand measures. */
const MOST_TEXTS = 3_000_000;
/** The same of runs, of which texts have many in common. */
const MOST_RUNS = 1_000_000;
/** The reading of a run without slips: its words are not asked for again. */
const NO_SLIPS: readonly Step[] = [];

const CONSONANTS = lettersOf("กขคงจชซญฐณดตถทธนบปผพภมยรลวศษสหอ");

/** Makes a reader of a packed list of words. */
export function createSpellingReader(packed: PackedWords): SpellingWords {
  return readerOf(unpackWords(packed, TARGETS));
}

/**
 * The same in steps of a few milliseconds.
 * @param pause lets others have their turn between two steps
 */
export async function createReaderInSteps(
  packed: PackedWords,
  pause: () => Promise<void>,
): Promise<SpellingWords> {
  const steps = unpackInSteps(packed, TARGETS);
  let step = steps.next();
  while (step.done !== true) {
    await pause();
    step = steps.next();
  }
  return readerOf(step.value);
}

function readerOf(trie: WordTrie): SpellingWords {
  const runs = createTextCache<readonly Step[]>(MOST_RUNS);
  const texts = createTextCache<readonly SpellingSlip[]>(MOST_TEXTS);
  const read = (run: string, hasDotBefore: boolean, hasDotAfter: boolean): readonly Step[] =>
    runs.recall(`${hasDotBefore ? "." : ""}${run}${hasDotAfter ? "." : ""}`, () =>
      withSlips(readRun(trie, run, { hasDotBefore, hasDotAfter })),
    );
  return {
    findSlips: (text) => texts.recall(text, () => slipsOf(text, trie, read)),
    hasRead: (text) => texts.has(text),
  };
}

function withSlips(steps: readonly Step[]): readonly Step[] {
  return steps.some(({ kind }) => kind === "slip") ? steps : NO_SLIPS;
}

function slipsOf(
  text: string,
  trie: WordTrie,
  read: (run: string, hasDotBefore: boolean, hasDotAfter: boolean) => readonly Step[],
): SpellingSlip[] {
  let isNameOf: NameFinder | null = null;
  return findAll(RUN, text).flatMap(({ 0: run, index }) => {
    const steps = read(run, text[index - 1] === ".", text[index + run.length] === ".");
    let edges: ReadonlySet<number> | null = null;
    return steps.flatMap((_, at) => {
      const slip = judgeSlip(trie, run, steps, at);
      if (slip === null) return [];
      const found = { ...slip, start: index + slip.start, end: index + slip.end };
      isNameOf ??= nameFinder(nameSpans(text));
      edges ??= new Set(steps.flatMap(({ from, to }) => [index + from, index + to]));
      return isNameOf(found, index, edges) ? [] : [found];
    });
  });
}

/** Whether a stretch is in a name; the run it is of begins at an index, and its words begin and end at edges. */
type NameFinder = (found: TextSpan, index: number, edges: ReadonlySet<number>) => boolean;

/** A text may hold thousands of names and of slips: only the names that begin near a slip are looked at. */
function nameFinder(names: readonly NameSpan[]): NameFinder {
  const inOrder = [...names].sort((a, b) => a.start - b.start);
  const longest = inOrder.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (found, index, edges) => {
    for (let at = indexFrom(inOrder, found.start - longest); at < inOrder.length; at++) {
      const name = inOrder[at] as NameSpan;
      if (name.start >= found.end) return false;
      if (overlaps(found, name) && isKind(name.kind, index, edges)) return true;
    }
    return false;
  };
}

/** Whether a word of the reading begins or ends where the kind of a place does: the หาด of มหาดไทย is no beach. */
function isKind(kind: TextSpan, index: number, edges: ReadonlySet<number>): boolean {
  return kind.start < index || edges.has(kind.start) || edges.has(kind.end);
}

function judgeSlip(trie: WordTrie, run: string, steps: readonly Step[], at: number): SpellingSlip | null {
  const step = steps[at] as Step;
  if (step.kind !== "slip" || step.word === null) return null;
  const wrong = run.slice(step.from, step.to);
  // A word of the list is right, however rare it is.
  if (wrong.length < SHORTEST_WRONG || costOf(trie, wrong) > 0) return null;
  const neighbours = [steps[at - 1], steps[at + 1]].filter((one) => one !== undefined);
  // Beside letters that no list knows it is a part of a name or of a foreign word.
  if (neighbours.some(({ kind }) => kind !== "word")) return null;
  if (isFirstOfCompound(trie, wrong, step.word, steps[at + 1])) return null;
  const margin = costAsWords(trie, wrong) - step.cost;
  if (margin < MARGIN) return null;
  const isShort = step.word.length <= SHORT;
  const isBesideCommon = neighbours.every(isCommon);
  if (isShort && (step.cost > SHORT_COST + 8 || !isBesideCommon)) return null;
  const isCertain =
    !isShort && margin >= SURE_MARGIN && step.cost <= SURE_COST + 6 && isOnlyTarget(trie, wrong, step);
  const shown = withoutRightWords(trie, { start: step.from, end: step.to, wrong, right: step.word });
  return { ...shown, isCertain };
}

type ShownSlip = Pick<SpellingSlip, "start" | "end" | "wrong" | "right">;

/** Without the right words at the beginning of a compound: กิจรรม of จัดกิจรรม. */
function withoutRightWords(trie: WordTrie, slip: ShownSlip): ShownSlip {
  const { start, end, wrong, right } = slip;
  for (let cut = right.length - SHORTEST_REST; cut > 1; cut--) {
    const [first, rest] = [right.slice(0, cut), right.slice(cut)];
    if (wrong.startsWith(first) && wrong.length - cut >= SHORTEST_REST && isCompound(trie, first, rest)) {
      return withoutRightWords(trie, { start: start + cut, end, wrong: wrong.slice(cut), right: rest });
    }
  }
  return slip;
}

/** Whether both parts of a compound are well known: its first words, and the last one. */
function isCompound(trie: WordTrie, first: string, rest: string): boolean {
  const cost = costOf(trie, rest);
  return cost > 0 && cost <= REST_COST && costAsWords(trie, first) <= FIRST_COST;
}

function costOf(trie: WordTrie, word: string): number {
  let node = 0;
  for (const letter of lettersOf(word)) {
    node = childOf(trie, node, letter);
    if (node === 0) return 0;
  }
  return trie.costs[node] as number;
}

/** Whether no other word is as near to what was written. */
function isOnlyTarget(trie: WordTrie, wrong: string, { cost, word }: Step): boolean {
  const text = lettersOf(wrong);
  const limits = new Float32Array(text.length + 1).fill(cost + ONLY_MARGIN);
  return findSlipEdges(trie, text, 0, { limits, spent: 0 }).every(
    ({ end, node }) => end < text.length || wordAt(trie, node) === word,
  );
}

/** Two letters are a word or a piece of one: only a very common word of two letters is sure to be one. */
function isCommon({ cost, from, to }: Step): boolean {
  return to - from >= 2 && cost <= (to - from === 2 ? SHORT_NEIGHBOUR_COST : NEIGHBOUR_COST);
}

/** แพทย in แพทยศาสตร: inside a compound of Pali or Sanskrit words the last letter is not silenced. */
function isFirstOfCompound(
  trie: WordTrie,
  wrong: string,
  right: string,
  following: Step | undefined,
): boolean {
  if (following === undefined || right !== `${wrong}\u0e4c`) return false;
  let node = 0;
  for (const letter of lettersOf(wrong)) node = childOf(trie, node, letter);
  return node !== 0 && CONSONANTS.some((letter) => childOf(trie, node, letter) !== 0);
}
