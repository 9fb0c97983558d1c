/** A proposed change of one cell: shown to the officer before it is written. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address, without the sheet name. */
  readonly cell: string;
  /** The text the proposal was made from; a cell that shows something else meanwhile is left alone. */
  readonly before: string;
  /** Written as that very text, whatever it looks like. */
  readonly after: string;
}
