import type { ProposedEdit } from "../core/summary/proposals";

/** The edits of each text together, the cell of the text first, then those that it clears. */
export function groupTexts(edits: readonly ProposedEdit[]): ProposedEdit[][] {
  const groups = new Map<string, ProposedEdit[]>();
  for (const edit of edits) {
    const key = `${edit.measure} ${edit.column}`;
    const group = groups.get(key);
    if (group) group.push(edit);
    else groups.set(key, [edit]);
  }
  return [...groups.values()];
}
