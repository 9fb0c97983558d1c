import type { RowWitness } from "./row-witness";

/** A proposed change of one cell: shown to the officer before it is written. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address, without the sheet name. */
  readonly cell: string;
  /** The text the proposal was made from; a cell that shows something else meanwhile is left alone. */
  readonly before: string;
  /** Written as that very text, whatever it looks like, unless `type` says otherwise. */
  readonly after: string;
  /**
   * What the cell is to hold where it is no text: a `number` in Arabic digits ("12", "87.5"), a `date` as "2025-06-30".
   * A cell without a number format of its own keeps its style and shows the value in it.
   */
  readonly type?: "number" | "date";
  /** By what the row is known again; without one the address is taken at its word (a file, which nobody else writes). */
  readonly witness?: RowWitness;
}
