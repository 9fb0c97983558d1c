import type { RowMeant, RowWitness } from "./row-witness";
import type { CellEdit } from "./cell-edit";

/**
 * Changes of a workbook that belong together: either all of them are made or none. Every address is the one before any row is
 * removed.
 */
export interface WorkbookEdits {
  readonly cells: readonly CellEdit[];
  /** Removed after the cells are written; the rows below move up, and what refers to them follows. */
  readonly removedRows: readonly RowRemoval[];
  /** Rows that must still be there as they were, although nothing is written into them. */
  readonly given?: readonly RowMeant[];
}

/**
 * A proposed removal of a whole sheet row, whose texts are also written elsewhere, or which repeats the headings of the table.
 */
export interface RowRemoval {
  readonly sheet: string;
  readonly row: number;
  /** Every cell of the row that shows a text, in its order; a row that holds anything else meanwhile is left alone. */
  readonly cells: readonly { readonly cell: string; readonly before: string }[];
  /** As for a `CellEdit`. */
  readonly witness?: RowWitness;
}

export const NO_EDITS: WorkbookEdits = { cells: [], removedRows: [] };
