import type { PlannedFix, PlannedWords } from "../../../src/taskpane/fixes/plan-fixes";
import { sumFixes } from "../../../src/taskpane/fixes/sum-fixes";
import { sayIn } from "../../../src/taskpane/language/language-context";

const NO_EDITS = { cells: [], removedRows: [] };

function words(findings: number, isChosen: boolean): PlannedWords {
  return {
    key: "w",
    check: "c",
    sheet: "s",
    cell: "B4",
    words: "ก",
    edits: NO_EDITS,
    fixes: [],
    isChosen,
    findings,
  };
}

function fix(findings: number, own: readonly PlannedWords[] = []): PlannedFix {
  return { key: "k", edits: NO_EDITS, words: own, isJudged: findings === 0, findings };
}

/** Fixes, each with whether it is ticked. */
function sum(given: readonly (readonly [PlannedFix, boolean])[], findings: number): [string, number] {
  const chosen = new Set(given.flatMap(([one, isTicked]) => (isTicked ? [one] : [])));
  const { text, values, later } = sumFixes(
    given.map(([one]) => one),
    chosen,
    findings,
  );
  return [sayIn("en", text, values), later];
}

test.each<[string, readonly (readonly [PlannedFix, boolean])[], number, string, number]>([
  [
    "all",
    [
      [fix(2), true],
      [fix(1), true],
    ],
    3,
    "3 findings → 2 changes",
    0,
  ],
  [
    "nothing ticked",
    [
      [fix(2), false],
      [fix(0, [words(1, false)]), false],
    ],
    3,
    "3 findings can be mended; none is chosen",
    0,
  ],
  [
    "words to be judged",
    [
      [fix(2, [words(1, false)]), true],
      [fix(0, [words(2, false)]), false],
    ],
    5,
    "5 findings → 2 mended by 1 changes · 3 more are for you to judge",
    0,
  ],
  [
    "one left out",
    [
      [fix(2), true],
      [fix(3), false],
    ],
    5,
    "5 findings → 2 mended by 1 changes · 3 not ticked",
    0,
  ],
  [
    "one left out, and words to be judged",
    [
      [fix(2, [words(1, false)]), true],
      [fix(3), false],
    ],
    6,
    "6 findings → 2 mended by 1 changes · 1 more are for you to judge · 3 not ticked",
    0,
  ],
  [
    "words that are chosen count as mended",
    [[fix(2, [words(1, true)]), true]],
    3,
    "3 findings → 1 changes",
    0,
  ],
  [
    "chosen words of a fix that is not ticked are not made",
    [
      [fix(2, [words(1, true)]), false],
      [fix(1), true],
    ],
    4,
    "4 findings → 1 mended by 1 changes · 3 not ticked",
    0,
  ],
  ["findings that wait for the next time", [[fix(2), true]], 3, "3 findings → 2 mended by 1 changes", 1],
])("%s", (_, given, findings, sentence, later) => {
  expect(sum(given, findings)).toEqual([sentence, later]);
});
