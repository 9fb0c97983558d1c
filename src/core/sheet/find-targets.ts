import type { Target } from "../model/target";
import { rememberTexts } from "../text/remember-texts";
import { findTargetSpans } from "./targets/find-target-spans";

/**
 * The aims that the text of a cell states, in the order of appearance (contract, `targets`).
 * @example findTargets("ไม่ต่ำกว่าร้อยละ๘๐", "outcome") // [{ column: "outcome", text: "ไม่ต่ำกว่าร้อยละ๘๐", comparator: ">=", value: 80, unit: "percent", actual: null }]
 */
export function findTargets(text: string, column: Target["column"]): readonly Target[] {
  return TARGETS_IN[column](text);
}

const remembered = (column: Target["column"]): ((text: string) => readonly Target[]) =>
  rememberTexts((text) => findTargetSpans(text, column).map(({ target }) => target));

/** What is an aim in a plan is what came of it in a result: each column reads in its own way. */
const TARGETS_IN: Readonly<Record<Target["column"], (text: string) => readonly Target[]>> = {
  measure: remembered("measure"),
  steps: remembered("steps"),
  resultSummary: remembered("resultSummary"),
  outcome: remembered("outcome"),
  indicator: remembered("indicator"),
};
