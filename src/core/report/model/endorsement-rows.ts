import type { Endorsement } from "./report-model";

/**
 * How the endorsements are placed: one of the left column and one of the right side by side, read from left to right; one alone is
 * in the right column.
 */
export function endorsementRows(endorsements: readonly Endorsement[]): readonly (readonly Endorsement[])[] {
  const rows: Endorsement[][] = [];
  for (const endorsement of endorsements) {
    const row = rows.at(-1);
    const isOpen = row !== undefined && row.length === 1 && row[0]?.column === "left";
    if (endorsement.column === "right" && isOpen) row.push(endorsement);
    else rows.push([endorsement]);
  }
  return rows;
}
