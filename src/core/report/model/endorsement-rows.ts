import type { Endorsement } from "./report-model";

/**
 * How the endorsements are placed: two side by side, read from left to right, and the last one alone in its row if their number
 * is odd.
 */
export function endorsementRows(endorsements: readonly Endorsement[]): readonly (readonly Endorsement[])[] {
  const rows: (readonly Endorsement[])[] = [];
  for (let index = 0; index < endorsements.length; index += 2)
    rows.push(endorsements.slice(index, index + 2));
  return rows;
}

/** True for an endorsement that has its row to itself. */
export function isAloneInRow(index: number, count: number): boolean {
  return index === count - 1 && count % 2 === 1;
}
