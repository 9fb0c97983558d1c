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

/** A fix of so many cells and rows. */
function fix(
  findings: number,
  own: readonly PlannedWords[] = [],
  { cells = 1, rows = 0 }: { readonly cells?: number; readonly rows?: number } = {},
): PlannedFix {
  const edits = {
    cells: Array.from({ length: cells }, (_, at) => ({ sheet: "s", cell: `B${at}`, before: "", after: "ก" })),
    removedRows: Array.from({ length: rows }, (_, row) => ({ sheet: "s", row, cells: [] })),
  };
  return { key: "k", edits, words: own, isJudged: findings === 0, findings };
}

/** Fixes, each with whether it is ticked. */
function sum(given: readonly (readonly [PlannedFix, boolean])[], findings: number): string {
  const chosen = new Set(given.flatMap(([one, isTicked]) => (isTicked ? [one] : [])));
  const parts = sumFixes(
    given.map(([one]) => one),
    chosen,
    findings,
  );
  return parts.map(({ text, values }) => sayIn("en", text, values)).join(" · ");
}

// prettier-ignore
test.each<[string, readonly (readonly [PlannedFix, boolean])[], number, string]>([
  ["all", [[fix(1), true], [fix(1), true]], 2, "Findings: 2 → cells mended: 2"],
  ["more findings than cells (R9)", [[fix(2), true], [fix(1), true]], 3, "Findings: 3 → cells mended: 2 · Some cells hold several"],
  ["a renumbering: more cells than findings", [[fix(1, [], { cells: 14 }), true]], 1, "Findings: 1 → cells mended: 14"],
  ["only a row", [[fix(1, [], { cells: 0, rows: 1 }), true]], 1, "Findings: 1 → rows removed: 1"],
  ["cells and rows", [[fix(2, [], { rows: 1 }), true]], 2, "Findings: 2 → cells mended: 1, rows removed: 1"],
  ["nothing ticked", [[fix(2), false], [fix(0), false]], 2, "2 can be mended; none is chosen"],
  ["nothing ticked, and words to be judged", [[fix(0, [words(1, false)]), false]], 1, "1 can be mended; none is chosen · For you to judge: 1"],
  ["words to be judged", [[fix(1, [words(1, false)]), true], [fix(0, [words(2, false)]), false]], 4, "Findings: 4 → cells mended: 1 · For you to judge: 3"],
  ["one left out", [[fix(1), true], [fix(3), false]], 4, "Findings: 4 → cells mended: 1 · Not ticked: 3"],
  ["one left out, and words to be judged", [[fix(1, [words(1, false)]), true], [fix(3), false]], 5, "Findings: 5 → cells mended: 1 · For you to judge: 1 · Not ticked: 3"],
  ["words that are chosen count as mended", [[fix(1, [words(1, true)], { cells: 2 }), true]], 2, "Findings: 2 → cells mended: 2"],
  ["chosen words of a fix that is not ticked are not made", [[fix(2, [words(1, true)]), false], [fix(1), true]], 4, "Findings: 4 → cells mended: 1 · Not ticked: 3"],
  ["findings that wait for the next time", [[fix(1), true]], 2, "Findings: 2 → cells mended: 1 · To be mended after these: 1"],
])("%s", (_, given, findings, sentence) => {
  expect(sum(given, findings)).toBe(sentence);
});
