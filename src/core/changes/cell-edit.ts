import type { RowWitness } from "./row-witness";

/** A proposed change of one cell: shown to the officer before it is written. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address, without the sheet name. */
  readonly cell: string;
  /** The text the proposal was made from; a cell that shows something else meanwhile is left alone. */
  readonly before: string;
  /** Written as exactly this text, even if it looks like a number or a date, unless `type` says otherwise. */
  readonly after: string;
  /**
   * What the cell will hold if it is not a text: a `number` in Arabic digits ("12", "87.5"), a `date` as "2025-06-30". A cell
   * without its own number format keeps its style and shows the value with it.
   */
  readonly type?: "number" | "date";
  /** The witness by which the row is recognised; without one the address is trusted (in a file, which nobody else writes). */
  readonly witness?: RowWitness;
}
