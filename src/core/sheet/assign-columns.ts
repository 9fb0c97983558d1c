import { COLUMN_IDS, type ColumnId, RESULT_COLUMNS } from "../model/columns";
import type { HeadingMatch } from "./match-heading";

/** A heading that may be one of the seven, at its column (A is 1). */
export interface PlacedHeading {
  readonly column: number;
  readonly text: string;
  readonly match: HeadingMatch;
}

/** The headings that were chosen, by what they mean. */
export type AssignedColumns = ReadonlyMap<ColumnId, PlacedHeading>;

/**
 * Decides which heading is which column where several claim the same: the surer wins, then the left one; a heading
 * that lost its column takes its other meaning if that is still free.
 * @param headings from left to right
 */
export function assignColumns(headings: readonly PlacedHeading[]): AssignedColumns {
  const assigned = new Map<ColumnId, PlacedHeading>();
  const taken = new Set<PlacedHeading>();
  const take = (id: ColumnId, heading: PlacedHeading): void => {
    if (assigned.has(id) || taken.has(heading)) return;
    assigned.set(id, heading);
    taken.add(heading);
  };
  const inOrder = [3, 2, 1].flatMap((certainty) => headings.filter((h) => h.match.certainty === certainty));
  const plain = inOrder.filter((heading) => !heading.match.needsResultSummary);
  for (const heading of plain) take(heading.match.column, heading);
  for (const heading of plain) if (heading.match.alternative) take(heading.match.alternative, heading);
  if (assigned.has("resultSummary")) {
    const rest = inOrder.filter((heading) => heading.match.needsResultSummary);
    for (const heading of rest) take(heading.match.column, heading);
  }
  return assigned;
}

/** Columns that say what is done and what the result is; without one of them a table is a list of projects or of evidence. */
const TELLING: readonly ColumnId[] = ["steps", ...RESULT_COLUMNS];

/**
 * How well a row of headings fits a measures sheet: 2 where at most one of the six columns is missing, 1 where
 * the measure and two others are there, 0 for another table.
 */
export function gradeColumns(assigned: AssignedColumns): 0 | 1 | 2 {
  const count = COLUMN_IDS.filter((id) => id !== "number" && assigned.has(id)).length;
  if (count >= 5) return 2;
  if (!assigned.has("measure")) return count === 4 ? 1 : 0;
  return count >= 3 && TELLING.some((id) => assigned.has(id)) ? 1 : 0;
}
