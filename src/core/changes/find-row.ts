import { largest, smallest } from "../lists/extremes";
import type { RowWitness } from "./row-witness";
import { isExactText, type IsSameText, type ShownRows } from "./shown-rows";

/** The row that is meant, or why it was not found: it is gone, or several rows fit the description. */
export type FoundRow =
  { readonly kind: "found"; readonly row: number } | { readonly kind: "gone" } | { readonly kind: "alike" };

/**
 * Finds the row that a witness describes, at any place of the sheet. If two rows fit, neither is taken: nobody can say which of
 * them is meant.
 * @param expected where it stood when the change was proposed
 * @param isSame for texts that changes of our own have replaced since
 */
export function findRow(
  rows: ShownRows,
  witness: RowWitness,
  expected: number,
  isSame: IsSameText = isExactText,
): FoundRow {
  if (witness.kind === "blank") {
    return answers(rows, witness, expected, isSame) ? { kind: "found", row: expected } : { kind: "gone" };
  }
  // A blank row that is known by those beside it may be outside of what is in use.
  const offsets = witness.cells.map(({ offset }) => offset);
  const last = rows.last - smallest(offsets, 0);
  let found: number | null = null;
  for (let row = Math.max(1, rows.first - largest(offsets, 0)); row <= last; row += 1) {
    if (!answers(rows, witness, row, isSame)) continue;
    if (found !== null) return { kind: "alike" };
    found = row;
  }
  return found === null ? { kind: "gone" } : { kind: "found", row: found };
}

/** Whether a row shows what the witness says. */
export function answers(
  rows: ShownRows,
  { cells }: RowWitness,
  row: number,
  isSame: IsSameText = isExactText,
): boolean {
  return cells.every(({ offset, column, text }) => isSame(column, text, rows.textAt(row + offset, column)));
}
