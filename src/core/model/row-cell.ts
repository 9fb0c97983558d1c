/** What a cell holds, as far as writing into it matters; `formula` whatever it gives. */
export type CellKind = "text" | "number" | "date" | "boolean" | "error" | "formula";

/** A cell of a row with something in it, of the table's own columns or another. */
export interface RowCell {
  /** A1 address, without the sheet name. */
  readonly cell: string;
  readonly text: string;
  readonly kind: CellKind;
}
