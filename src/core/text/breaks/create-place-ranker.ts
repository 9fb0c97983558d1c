import { PLACE } from "./places";
import { rankPlaces, type BreakWords } from "./rank-places";

/** Cuts a run of letters into words, as another judge sees them. */
export type SplitRun = (run: string) => readonly string[];

/**
 * Ranks the places of a run of Thai letters: the place before each letter, see `PLACE`. Nobody may change its answer.
 * @param hasDotAfter whether a full stop follows, so that the last letters may be an abbreviation
 */
export type RankRun = (run: string, hasDotAfter: boolean) => Uint8Array;

/** Runs that are remembered; after that all are forgotten. */
const MOST_KEPT = 50_000;
/** ำ in two signs, as some programs write it; the list has it as one. */
const SPLIT_AM = "\u0e4d\u0e32";
const AM = "\u0e33";

/**
 * Makes a ranker of two judges: a place is sure only where both see the end of a word.
 * @param split null where there is no other judge: then the list decides alone
 */
export function createPlaceRanker(lists: BreakWords, split: SplitRun | null): RankRun {
  const known = new Map<string, Uint8Array>();
  return (run, hasDotAfter) => {
    const key = hasDotAfter ? `${run}.` : run;
    let ranks = known.get(key);
    if (ranks === undefined) {
      if (known.size >= MOST_KEPT) known.clear();
      ranks = rankRun(run, hasDotAfter, lists, split);
      known.set(key, ranks);
    }
    return ranks;
  };
}

function rankRun(run: string, hasDotAfter: boolean, lists: BreakWords, split: SplitRun | null): Uint8Array {
  if (run.includes(SPLIT_AM)) {
    return spreadOut(run, rankRun(run.replaceAll(SPLIT_AM, AM), hasDotAfter, lists, split));
  }
  const { ranks, lettersEnd } = rankPlaces(run, lists, hasDotAfter);
  if (split === null) return ranks;
  let end = 0;
  let judged = 0;
  // An abbreviation is no word of the other judge's, who reads ของอบต as ขอ-งอบ-ต.
  for (const word of split(run.slice(0, lettersEnd))) {
    end += word.length;
    for (judged += 1; judged < end; judged++) lower(ranks, judged);
  }
  return ranks;
}

function lower(ranks: Uint8Array, place: number): void {
  const rank = ranks[place] as number;
  if (rank === PLACE.sure) ranks[place] = PLACE.listed;
  else if (rank === PLACE.compound) ranks[place] = PLACE.word;
}

/** The ranks of a run whose ำ take two letters each. */
function spreadOut(run: string, ranks: Uint8Array): Uint8Array {
  const spread = new Uint8Array(run.length);
  let from = 0;
  for (let at = 0; at < run.length; at++) {
    spread[at] = ranks[from] as number;
    if (run.startsWith(SPLIT_AM, at)) at += 1;
    from += 1;
  }
  return spread;
}
