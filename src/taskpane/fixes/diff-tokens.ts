/** A stretch of two lists of tokens: the same in both, or what replaces what. */
export interface Run {
  readonly isSame: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Tokens taken out and put in, above which the search is given up: its cost grows with their square. */
const MOST_EDITS = 1500;

/**
 * The smallest number of tokens to take out and put in to make one list from another (E. W. Myers, "An O(ND) Difference Algorithm
 * and Its Variations", 1986). Lists that differ in too many places are compared token by token if they have the same length, for
 * example after a change of digits; otherwise everything between the first and the last difference is one change.
 */
export function diffTokens(before: readonly string[], after: readonly string[]): Run[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [gone, added] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const steps = findSteps(gone, added) ?? pairUp(gone, added);
  const runs = steps === null ? [{ isSame: false, before: gone, after: added }] : toRuns(gone, added, steps);
  return joinEnds(before.slice(0, start), runs, before.slice(before.length - end));
}

function joinEnds(head: readonly string[], runs: readonly Run[], tail: readonly string[]): Run[] {
  const ends = [head, tail].map((tokens) => ({ isSame: true, before: tokens, after: tokens }));
  return [ends[0] as Run, ...runs, ends[1] as Run].filter((run) => run.before.length + run.after.length > 0);
}

/** One step: a token taken out, one put in, or one that stays. */
type Step = "out" | "in" | "same";

/** The steps from one list to the other, null where there are too many. */
function findSteps(before: readonly string[], after: readonly string[]): Step[] | null {
  const most = Math.min(before.length + after.length, MOST_EDITS);
  // reached[k + most] is how far into `before` the edits lead on diagonal k, where k tokens more are gone than added.
  const reached = new Int32Array(2 * most + 2);
  const traces: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    traces.push(reached.slice(most - edits, most + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      let row = isInsert(k, edits, reached, most) ? at(reached, most + k + 1) : at(reached, most + k - 1) + 1;
      while (row < before.length && row - k < after.length && before[row] === after[row - k]) row += 1;
      reached[most + k] = row;
      if (row >= before.length && row - k >= after.length)
        return walkBack(before.length, after.length, traces);
    }
  }
  return null;
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}

/** Whether the way to a diagonal leads over a token put in; `middle` is where diagonal 0 is in the list. */
function isInsert(k: number, edits: number, reached: Int32Array, middle: number): boolean {
  return k === -edits || (k !== edits && at(reached, middle + k - 1) < at(reached, middle + k + 1));
}

function walkBack(rows: number, columns: number, traces: readonly Int32Array[]): Step[] {
  const steps: Step[] = [];
  let [row, column] = [rows, columns];
  for (let edits = traces.length - 1; edits > 0; edits -= 1) {
    const trace = traces[edits] as Int32Array;
    const k = row - column;
    const isIn = isInsert(k, edits, trace, edits);
    const last = isIn ? k + 1 : k - 1;
    const lastRow = at(trace, edits + last);
    const lastColumn = lastRow - last;
    const landed = isIn ? lastRow : lastRow + 1;
    for (; row > landed; row -= 1) steps.push("same");
    steps.push(isIn ? "in" : "out");
    [row, column] = [lastRow, lastColumn];
  }
  for (; row > 0; row -= 1) steps.push("same");
  return steps.reverse();
}

/** Token beside token, null where the lists are not as long or hardly a token stays. */
function pairUp(before: readonly string[], after: readonly string[]): Step[] | null {
  if (before.length !== after.length) return null;
  const same = before.map((token, index) => token === after[index]);
  if (2 * same.filter((isSame) => isSame).length < before.length) return null;
  return same.flatMap((isSame): Step[] => (isSame ? ["same"] : ["out", "in"]));
}

function toRuns(before: readonly string[], after: readonly string[], steps: readonly Step[]): Run[] {
  const runs: { isSame: boolean; before: string[]; after: string[] }[] = [];
  let [row, column] = [0, 0];
  for (const step of steps) {
    const isSame = step === "same";
    let run = runs.at(-1);
    if (run?.isSame !== isSame) {
      run = { isSame, before: [], after: [] };
      runs.push(run);
    }
    if (step !== "in") run.before.push(before[row++] ?? "");
    if (step !== "out") run.after.push(after[column++] ?? "");
  }
  return runs;
}
