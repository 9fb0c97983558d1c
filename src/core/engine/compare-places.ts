import { parseCellRef } from "../model/cell-ref";
import type { Finding } from "./finding";

/** The order of the sheet: no cell first, then by row and column; other sheets after the measures sheet. */
export function comparePlaces(
  one: Pick<Finding, "cell" | "sheet">,
  other: Pick<Finding, "cell" | "sheet">,
): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}

function placeOf({ cell, sheet }: Pick<Finding, "cell" | "sheet">): {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
} {
  return { sheet: sheet === undefined ? 0 : 1, ...parseCellRef(cell ?? "") };
}
