import { groupBy } from "../core/lists/group-by";
import type { ProposedEdit } from "../core/summary/proposals";

/** The edits of each text together, the cell of the text first, then those that it clears. */
export function groupTexts(edits: readonly ProposedEdit[]): ProposedEdit[][] {
  return [...groupBy(edits, ({ measure, column }) => `${measure} ${column}`).values()];
}
