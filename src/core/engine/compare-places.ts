import { parseCellRef } from "../model/cell-ref";
import type { Finding } from "./finding";

/** Where a finding stands: its row and column, and 1 for another sheet than that of the measures. */
export interface FindingPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The order of the sheet: no cell first, then by row and column; other sheets after the measures sheet. */
export function inOrder(a: FindingPlace, b: FindingPlace): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}

/** Row 0 for a finding without a cell. */
export function placeOf({ cell, sheet }: Pick<Finding, "cell" | "sheet">): FindingPlace {
  return { sheet: sheet === undefined ? 0 : 1, ...parseCellRef(cell ?? "") };
}
