/** One column of a measure: the text of all its rows joined, and the place of each piece. */
export interface MeasureCell {
  readonly text: string;
  readonly parts: readonly CellPart[];
}

/** The piece of a joined text that comes from one cell. */
export interface CellPart {
  /** A1 address, without the sheet name. */
  readonly cell: string;
  /** The cell's own text. */
  readonly text: string;
  /** Where that text begins in the joined text. */
  readonly start: number;
}

/**
 * The address of the cell that holds a position of the joined text.
 * @param offset index into `cell.text`
 * @returns null where the column is missing from the sheet
 */
export function cellAt(cell: MeasureCell, offset: number): string | null {
  let found: string | null = cell.parts[0]?.cell ?? null;
  for (const part of cell.parts) if (part.start <= offset) found = part.cell;
  return found;
}
