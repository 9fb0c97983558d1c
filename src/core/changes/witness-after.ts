import type { RowWitness } from "./row-witness";
import type { RowsAfter } from "./rows-after";

/**
 * By what a row is known once a change is made: each cell by what it shows then. A row that was blank is known by what was written
 * into it.
 * @param row where the row stood before
 */
export function witnessAfter({ cells, checked }: RowWitness, row: number, after: RowsAfter): RowWitness {
  const now = after.now(row);
  return {
    kind: "known",
    cells: cells.map(({ offset, column }) => ({ offset, column, text: after.textAt(now + offset, column) })),
    ...(checked && {
      checked: checked.map((cell) => ({
        ...cell,
        text: after.writtenAt(now + cell.offset, cell.column) ?? cell.text,
      })),
    }),
  };
}
