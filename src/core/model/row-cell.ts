/** What a cell holds, as much as writing into it needs; `formula` no matter what its result is. */
export type CellKind = "text" | "number" | "date" | "boolean" | "error" | "picture" | "formula";

/** A cell of a row with something in it, of the table's own columns or another. */
export interface RowCell {
  /** A1 address, without the sheet name. */
  readonly cell: string;
  readonly text: string;
  readonly kind: CellKind;
}
