import type { RowWitness } from "./row-witness";

/** A text that a cell shows again. */
export interface FormerText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The witness of a row after some of its cells show their former texts again and others could not be taken back: what is left is
 * looked for later, in the row as it is then.
 * @param row the row's number
 */
export function witnessAfterUndo(
  witness: RowWitness,
  row: number,
  former: readonly FormerText[],
): RowWitness {
  const textAt = (at: number, column: number): string | undefined =>
    former.find((one) => one.row === at && one.column === column)?.text;
  const renew = (cells: RowWitness["cells"]): RowWitness["cells"] =>
    cells.map((cell) => ({ ...cell, text: textAt(row + cell.offset, cell.column) ?? cell.text }));
  return {
    ...witness,
    cells: renew(witness.cells),
    ...(witness.checked && { checked: renew(witness.checked) }),
  };
}
