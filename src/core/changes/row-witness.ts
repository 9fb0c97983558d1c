/**
 * The witness of a row: what some of its cells, and some cells of the rows beside it, showed when the change was proposed. With
 * it the row is found again after it moved. An address alone is not enough: a co-author may have inserted, removed or sorted rows
 * since (issue 11).
 */
export interface RowWitness {
  /** `blank`: a row that is still to be filled. It is right as long as it is blank, and is not looked for elsewhere. */
  readonly kind: "known" | "blank";
  readonly cells: readonly WitnessCell[];
  /** Cells of the row itself that are compared once it is found, and not looked for: the headings of the columns written into. */
  readonly checked?: readonly WitnessCell[];
}

/** One cell of a witness. */
export interface WitnessCell {
  /** Rows below the row that is meant: 0 is that row, -1 the one above. */
  readonly offset: number;
  /** Counted from 1. */
  readonly column: number;
  /** What the cell shows, as in `RawCell.text`; "" for a blank one. */
  readonly text: string;
}

/** A row that a change rests on, although nothing is written there: the measure that an evidence row names by its number. */
export interface RowMeant {
  readonly sheet: string;
  readonly row: number;
  readonly witness: RowWitness;
}
