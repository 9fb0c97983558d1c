import type { RowWitness } from "./row-witness";
import type { RowsAfter } from "./rows-after";

/**
 * The witness of a row after a change is made: each cell with what it shows then. A row that was blank is known by what was
 * written into it.
 * @param row the row's number before
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
