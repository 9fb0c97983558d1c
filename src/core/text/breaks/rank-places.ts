import { FOLLOWS, LEADS, lettersOf, SILENCER } from "../spelling/thai-letters";
import { COST_STEP } from "../spelling/packed-words";
import { WHOLE_STEPS } from "./compound-kinds";
import { PLACE } from "./places";
import { childIn, type WordTree } from "./word-tree";

/** The words that a run is read by, with their costs, and the compounds that a typist keeps whole. */
export interface BreakWords {
  readonly words: WordTree;
  readonly compounds: WordTree;
}

/** What a list of words says of a run. */
export interface RankedRun {
  /** The rank of the place before each letter; that before the first means nothing. */
  readonly ranks: Uint8Array;
  /** Where an abbreviation begins that the run ends with: อบต in ของอบต. */
  readonly lettersEnd: number;
}

/** A cluster of letters that no word of the list has. */
const UNKNOWN_COST = 16;
/** A word across a place makes it unsure unless the reading with that word is so much dearer. */
const SURE_MARGIN = 7;
/** A compound begins and ends where words may. */
const EDGE_MARGIN = 3;
/** One or two letters that are as rare as this are the rest of something else. */
const RARE_SHORT_COST = 12;
const SHORT_LETTERS = 2;
/** Beside unknown letters only a long and common word stands on its own. */
const LONG_LETTERS = 5;
const COMMON_COST = 10;
/** Words from which on a part is a word, and a part that is too rare to be one. */
const LONG_WORD = 12;
const PART_COST = 11;
const PART_MARGIN = 5;
const FEWEST_PART_LETTERS = 2;
/** An abbreviation before a full stop: one letter, one of those that reports have, or another. */
const LETTER_COST = 6;
const ABBREVIATIONS = new Set("อบต อบจ ทต ทม ทน สตง ปปช ปปท ปปง กพ กพร กจ กถ สถ สปสช รพสต ศพด".split(" "));
const ABBREVIATION_COST = 4;
const OTHER_ABBREVIATION_COST = 12;
const LONGEST_ABBREVIATION = 4;
const LAST_CONSONANT = 0x2e;
/** ิ and ุ can be silenced with their letter: สิทธิ์, พันธุ์. */
const SILENCED_VOWELS: ReadonlySet<number> = new Set(lettersOf("ิุ"));
const WHOLE_COST = WHOLE_STEPS * COST_STEP;
/** Costs are sums of fractions. */
const ROUNDING = 0.01;

/** These are one with the word behind them: การ|ปฏิบัติ, ผู้|มาติดต่อ, ไม่|น้อยกว่า. */
const BOUND_AHEAD = new Set("การ ความ ผู้ นัก ชาว ไม่ น่า".split(" "));
/** These are one with the word before them: ร่วม|กัน, ลด|ลง. */
const BOUND_BEHIND = new Set("กัน ลง ขึ้น ไว้".split(" "));

/**
 * Ranks the places of a run of Thai letters by a list of words alone.
 * @param hasDotAfter whether a full stop follows, so that the last letters may be an abbreviation
 * @example rankPlaces("ประชาชนรายงาน", words, false).ranks[7] // PLACE.sure
 */
export function rankPlaces(run: string, lists: BreakWords, hasDotAfter: boolean): RankedRun {
  const text = lettersOf(run);
  const { length } = text;
  const edges = edgesOf(lists.words, text, run, hasDotAfter);
  const { ahead, behind } = cheapestCosts(edges, length);
  const best = ahead[length] as number;
  const covered = coveredPlaces(edges, length, { ahead, behind }, best + SURE_MARGIN);
  const steps = cheapestSteps(edges, length, { ahead, behind });
  const ranks = new Uint8Array(length);
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as Edge;
    const before = steps[index - 1];
    if (before !== undefined) ranks[step.from] = rankBetween(before, step, run, covered[step.from] === 1);
    rankInside(lists.words, text, step, ranks);
  }
  const mayEnd = (place: number): boolean =>
    (ahead[place] as number) + (behind[place] as number) <= best + EDGE_MARGIN;
  holdCompounds(lists.compounds, text, mayEnd, ranks);
  const last = steps.at(-1);
  return { ranks, lettersEnd: last?.kind === "abbreviation" ? last.from : length };
}

/**
 * Lowers the places inside a compound that begins and ends where words may, and inside a word that no line ends inside: only where that
 * is wider than a line, as in a narrow column, is it parted where its own words meet.
 */
function holdCompounds(
  compounds: WordTree,
  text: Uint8Array,
  mayEnd: (place: number) => boolean,
  ranks: Uint8Array,
): void {
  for (let from = 0; from < text.length; from++) {
    const mayBegin = mayEnd(from);
    let node = 0;
    for (let end = from; end < text.length;) {
      node = childIn(compounds, node, text[end] as number);
      if (node === 0) break;
      end += 1;
      const cost = compounds.costs[node];
      if (cost === WHOLE_COST) lowerInside(ranks, from, end, PLACE.kept);
      else if (cost !== 0 && mayBegin && mayEnd(end)) lowerInside(ranks, from, end, PLACE.compound);
    }
  }
}

function lowerInside(ranks: Uint8Array, from: number, end: number, most: number): void {
  for (let place = from + 1; place < end; place++) ranks[place] = Math.min(ranks[place] as number, most);
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly kind: "word" | "unknown" | "abbreviation";
}

interface Costs {
  /** What the letters up to a place cost, and those from it on. */
  readonly ahead: Float32Array;
  readonly behind: Float32Array;
}

function edgesOf(words: WordTree, text: Uint8Array, run: string, hasDotAfter: boolean): Edge[] {
  const edges: Edge[] = [];
  const { length } = text;
  const abbreviationsFrom = hasDotAfter ? firstOfAbbreviation(text) : length;
  for (let from = 0; from < length; from++) {
    if (from > 0 && !mayPart(text, from)) continue;
    let node = 0;
    for (let end = from; end < length;) {
      node = childIn(words, node, text[end] as number);
      if (node === 0) break;
      end += 1;
      const cost = words.costs[node] as number;
      if (cost === 0 || (end < length && !mayPart(text, end))) continue;
      if (cost >= RARE_SHORT_COST && end - from <= SHORT_LETTERS) continue;
      edges.push({ from, to: end, cost, kind: "word" });
    }
    if (from >= abbreviationsFrom) {
      edges.push({ from, to: length, cost: abbreviationCost(run.slice(from)), kind: "abbreviation" });
    }
    edges.push({ from, to: endOfCluster(text, from), cost: UNKNOWN_COST, kind: "unknown" });
  }
  return edges;
}

function abbreviationCost(letters: string): number {
  if (letters.length === 1) return LETTER_COST;
  return ABBREVIATIONS.has(letters) ? ABBREVIATION_COST : OTHER_ABBREVIATION_COST;
}

/** The last few letters of a run, as far as they are consonants. */
function firstOfAbbreviation(text: Uint8Array): number {
  let from = text.length;
  while (
    from > 0 &&
    text.length - from < LONGEST_ABBREVIATION &&
    (text[from - 1] as number) <= LAST_CONSONANT
  ) {
    from -= 1;
  }
  return from;
}

/** No word ends with เ, and none begins with ะ or with letters that ์ silences. */
function mayPart(text: Uint8Array, place: number): boolean {
  if (FOLLOWS[text[place] as number] !== 0 || LEADS[text[place - 1] as number] !== 0) return false;
  const second = text[place + 1] as number;
  if (second === SILENCER) return false;
  return text[place + 2] !== SILENCER || (second > LAST_CONSONANT && !SILENCED_VOWELS.has(second));
}

function endOfCluster(text: Uint8Array, from: number): number {
  let end = from + 1;
  while (end < text.length && !mayPart(text, end)) end += 1;
  return end;
}

function cheapestCosts(edges: readonly Edge[], length: number): Costs {
  const ahead = new Float32Array(length + 1).fill(Infinity);
  const behind = new Float32Array(length + 1).fill(Infinity);
  ahead[0] = 0;
  behind[length] = 0;
  for (const { from, to, cost } of edges) {
    ahead[to] = Math.min(ahead[to] as number, (ahead[from] as number) + cost);
  }
  for (let index = edges.length - 1; index >= 0; index--) {
    const { from, to, cost } = edges[index] as Edge;
    behind[from] = Math.min(behind[from] as number, (behind[to] as number) + cost);
  }
  return { ahead, behind };
}

/** 1 at the places that lie inside a word of a reading that costs no more than so much. */
function coveredPlaces(
  edges: readonly Edge[],
  length: number,
  { ahead, behind }: Costs,
  most: number,
): Uint8Array {
  const covered = new Uint8Array(length + 1);
  for (const { from, to, cost } of edges) {
    if (to - from > 1 && (ahead[from] as number) + cost + (behind[to] as number) <= most) {
      covered.fill(1, from + 1, to);
    }
  }
  return covered;
}

/** The words of the cheapest reading, in their order. */
function cheapestSteps(edges: readonly Edge[], length: number, { ahead, behind }: Costs): Edge[] {
  const steps: Edge[] = [];
  const most = (ahead[length] as number) + ROUNDING;
  let at = 0;
  for (const edge of edges) {
    if (edge.from !== at || at === length) continue;
    if ((ahead[at] as number) + edge.cost + (behind[edge.to] as number) > most) continue;
    steps.push(edge);
    at = edge.to;
  }
  return steps;
}

function rankBetween(before: Edge, after: Edge, run: string, isCovered: boolean): number {
  if (before.kind === "unknown" && after.kind === "unknown") return PLACE.none;
  if (isCovered || !isEndOfWord(before, after)) return PLACE.word;
  if (BOUND_AHEAD.has(run.slice(before.from, before.to))) return PLACE.compound;
  if (BOUND_BEHIND.has(run.slice(after.from, after.to))) return PLACE.compound;
  return PLACE.sure;
}

/** Whether two words meet; beside unknown letters only a word that stands on its own is one. */
function isEndOfWord(before: Edge, after: Edge): boolean {
  if (before.kind === "unknown") return standsAlone(after);
  return after.kind !== "unknown" || standsAlone(before);
}

function standsAlone({ from, to, cost, kind }: Edge): boolean {
  return kind === "word" && to - from >= LONG_LETTERS && cost <= COMMON_COST;
}

/** The places inside a word of the reading where its own parts meet, and no other word of its own lies across. */
function rankInside(words: WordTree, text: Uint8Array, { from, to, kind }: Edge, ranks: Uint8Array): void {
  if (kind !== "word" || to - from < 2 * FEWEST_PART_LETTERS) return;
  const part = text.subarray(from, to);
  const { length } = part;
  const parts = edgesOf(words, part, "", false).filter(
    (edge) =>
      edge.kind === "word" &&
      edge.cost <= PART_COST &&
      edge.to - edge.from < length &&
      edge.to - edge.from >= FEWEST_PART_LETTERS,
  );
  const costs = cheapestCosts(parts, length);
  const best = costs.ahead[length] as number;
  if (best === Infinity) return;
  const covered = coveredPlaces(parts, length, costs, best + PART_MARGIN);
  for (const { from: start } of cheapestSteps(parts, length, costs)) {
    if (start === 0) continue;
    ranks[from + start] = length >= LONG_WORD && covered[start] === 0 ? PLACE.compound : PLACE.word;
  }
}
