import type { Check } from "../../src/core/engine/check";
import { mergeEdits } from "../../src/core/changes/merge-edits";
import { contextOf } from "./check-context";
import { sheetOf } from "./measure-sheet";

const MOST_ROUNDS = 5;

/** The steps of a measure after all fixes of a check, those of a round at once, and the messages that are left then. */
export function mendedText(check: Check, steps: string): { readonly text: string; readonly left: string[] } {
  let text = steps;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = problemsOf(check, text).flatMap(({ fix }) => fix ?? []);
    const [edit] = mergeEdits(fixes).edits.cells;
    if (edit === undefined) break;
    text = edit.after;
  }
  return { text, left: problemsOf(check, text).map(({ message }) => message) };
}

function problemsOf(check: Check, steps: string): ReturnType<Check["evaluate"]> {
  return check.evaluate(sheetOf([{ steps }]), contextOf());
}
