import { onceFor } from "../lists/once-for";
import type { ColumnId } from "./columns";
import type { Measure } from "./measure";
import type { ErrorCell } from "./measure-sheet";

/** Whether a cell shows an Excel error. */
export function showsError(errors: readonly ErrorCell[], cell: string): boolean {
  return placesOf(errors).cells.has(cell);
}

/** Whether a measure has an Excel error in a column. */
export function hasErrorIn(errors: readonly ErrorCell[], { ordinal }: Measure, column: ColumnId): boolean {
  return placesOf(errors).byMeasure.get(ordinal)?.has(column) ?? false;
}

/** A sheet may show as many errors as it has measures, and every measure asks. */
const placesOf = onceFor((errors: readonly ErrorCell[]) => {
  const byMeasure = new Map<number, Set<ColumnId>>();
  for (const { measure, column } of errors) {
    if (measure === null || column === null) continue;
    byMeasure.set(measure, (byMeasure.get(measure) ?? new Set()).add(column));
  }
  return { cells: new Set(errors.map(({ cell }) => cell)), byMeasure };
});
