import type { CellEdit } from "./cell-edit";

/** Changes of a workbook that belong together. Every address is the one before any row is removed. */
export interface WorkbookEdits {
  readonly cells: readonly CellEdit[];
  /** Removed after the cells are written; what stands below moves up, and what refers to it follows. */
  readonly removedRows: readonly RowRemoval[];
}

/** A proposed removal of a whole sheet row, whose texts are kept elsewhere or are the headings of the table. */
export interface RowRemoval {
  readonly sheet: string;
  readonly row: number;
  /** Every cell of the row that shows a text, in its order; a row that holds anything else meanwhile is left alone. */
  readonly cells: readonly { readonly cell: string; readonly before: string }[];
}

export const NO_EDITS: WorkbookEdits = { cells: [], removedRows: [] };
