/** A worksheet to be added behind the others of a workbook file: most of its cells are copies of another sheet's. */
export interface AddedSheet {
  readonly name: string;
  /** The sheet that its copies, widths and styles are taken from. */
  readonly source: string;
  /** Of the source, the letters of the columns whose widths its columns have, from A on; null for the usual width. */
  readonly widthsOf: readonly (string | null)[];
  /** From the top, without gaps; a blank row has no cells. */
  readonly rows: readonly (readonly AddedCell[])[];
}

/** In ascending order of column, which is counted from 1. */
export type AddedCell = {
  readonly column: number;
} & (
  | {
      /** A1 address in the source, whose value and look the cell has; of a formula its value. */
      readonly copyOf: string;
    }
  | {
      readonly value: string | number;
      /** A1 address in the source, whose look the cell has; null for the usual look. */
      readonly styleOf: string | null;
    }
);
