/** A row that has a mark and will be removed. */
export interface MarkedRow {
  readonly sheetId: string;
  readonly mark: string;
  readonly markColumn: number;
  /** Columns in use, from A on. */
  readonly width: number;
  /** Its number when it was marked. */
  readonly row: number;
  /** A cell of the row, held by an object that follows it; and whether the row is hidden: there Excel may find nothing. */
  readonly range: Excel.Range;
  readonly isHidden: boolean;
  /** Cells that keep what the row says, by objects that follow them: where their rows are gone, the row stays. */
  readonly keptIn: readonly Excel.Range[];
}
