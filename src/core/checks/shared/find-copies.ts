import { addAll } from "../../lists/add-all";
import { addToGroup } from "../../lists/group-by";
import { onceFor } from "../../lists/once-for";
import { foldLooks, shinglesOf, type Shingles } from "./similarity";

/** A text that says again what one before it says: the indexes of both. */
export interface Copy {
  readonly copy: number;
  readonly original: number;
}

/** Letters in a run: docs/decisions/0006-text-similarity.md. */
const RUN_LENGTH = 5;
const DIGITS = /[0-9]+/g;

/** What is compared of a text. */
export interface CopyPrint {
  readonly text: string;
  readonly folded: string;
  readonly figures: string;
}

/** Reads what is compared of a text. */
export function copyPrint(text: string): CopyPrint {
  const folded = foldLooks(text);
  return { text, folded, figures: (folded.match(DIGITS) ?? []).join(" ") };
}

/** Asked for only where another text has the same figures. */
const runsOf = onceFor(({ text }: CopyPrint) => shinglesOf(text, RUN_LENGTH));

/**
 * The texts that are the same as an earlier text, or nearly the same; white space does not count. Texts with different figures
 * are not copies. Each is named with the first text that it resembles.
 * The time grows with the square of the number of texts that share their wording and their figures: measured in
 * docs/decisions/0006-text-similarity.md.
 * @param least resemblance from which on two texts count as copies, 0 to 1: Broder's, the runs of letters that both texts hold
 * over those that either holds (the Jaccard index)
 * @example findCopies(["จัดอบรมแล้ว", "", "จัด อบรม แล้ว"].map(copyPrint), 0.8) // [{ copy: 2, original: 0 }]
 */
export function findCopies(texts: readonly CopyPrint[], least: number): Copy[] {
  const firstOf = new Map<string, number>();
  const byFigures = new Map<string, number[]>();
  const copies: Copy[] = [];
  texts.forEach(({ folded, figures }, index) => {
    if (folded === "") return;
    const same = firstOf.get(folded);
    if (same !== undefined) {
      copies.push({ copy: index, original: same });
      return;
    }
    firstOf.set(folded, index);
    addToGroup(byFigures, figures, index);
  });
  for (const group of byFigures.values())
    if (group.length > 1) addAll(copies, nearCopies(texts, group, least));
  return copies.sort((a, b) => a.copy - b.copy);
}

/** @param group indexes of different texts with the same figures, in order */
function nearCopies(texts: readonly CopyPrint[], group: readonly number[], least: number): Copy[] {
  /** For each run of letters, the places in the group of those texts so far that hold it. */
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  const copies: Copy[] = [];
  group.forEach((index, place) => {
    const runs = runsOf(texts[index] as CopyPrint);
    const shared = countShared(runs, holders, place);
    const isAlike = (size: number, at: number): boolean => {
      const both = shared[at] ?? 0;
      const either = runs.length + size - both;
      return either > 0 && both / either >= least;
    };
    const original = group[sizes.findIndex(isAlike)];
    if (original !== undefined) copies.push({ copy: index, original });
    sizes.push(runs.length);
  });
  return copies;
}

/**
 * How many runs the text at a place shares with each text before it; the text joins the holders of its runs.
 * Counted run by run, so that texts without a word in common cost nothing.
 */
function countShared(runs: Shingles, holders: Map<number, number[]>, place: number): Int32Array {
  const shared = new Int32Array(place);
  for (const run of runs) {
    const places = holders.get(run) ?? [];
    for (const other of places) shared[other] = (shared[other] ?? 0) + 1;
    if (places.push(place) === 1) holders.set(run, places);
  }
  return shared;
}
