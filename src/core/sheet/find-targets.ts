import type { Target } from "../model/target";
import { findTargetSpans } from "./targets/find-target-spans";

/**
 * The aims that the text of a cell states, in the order of appearance (contract, `targets`).
 * @example findTargets("ไม่ต่ำกว่าร้อยละ๘๐", "outcome") // [{ column: "outcome", text: "ไม่ต่ำกว่าร้อยละ๘๐", comparator: ">=", value: 80, unit: "percent", actual: null }]
 */
export function findTargets(text: string, column: Target["column"]): Target[] {
  return findTargetSpans(text, column).map(({ target }) => target);
}
