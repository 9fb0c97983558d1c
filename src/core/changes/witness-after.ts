import type { RowWitness, WitnessCell } from "./row-witness";
import type { RowsAfter } from "./rows-after";

/**
 * The witness of a row after a change is made: each cell with what it shows then. A row that was blank is known by what was
 * written into it; one that is blank now by the nearest rows with a text above and below, for blank rows are all alike.
 * @param row the row's number before
 */
export function witnessAfter({ cells, checked }: RowWitness, row: number, after: RowsAfter): RowWitness {
  const now = after.now(row);
  const shown = cells.map(({ offset, column }) => ({
    offset,
    column,
    text: after.textAt(now + offset, column),
  }));
  const own = shown.filter(({ offset }) => offset === 0);
  const isBlank = own.length > 0 && own.every(({ text }) => text === "");
  const beside = isBlank ? neighbours(now, own, after) : [];
  return {
    // Alone on its sheet it is right where it is.
    kind: isBlank && beside.length === 0 ? "blank" : "known",
    cells: isBlank ? [...own, ...beside] : shown,
    ...(checked && {
      checked: checked.map((cell) => ({
        ...cell,
        text: after.writtenAt(now + cell.offset, cell.column) ?? cell.text,
      })),
    }),
  };
}

/** What the nearest rows with a text show in the columns of a row. */
function neighbours(row: number, own: readonly WitnessCell[], after: RowsAfter): readonly WitnessCell[] {
  return [-1, 1].flatMap((step) => {
    for (let at = row + step; at >= after.first && at <= after.last; at += step) {
      const cells = own.map(({ column }) => ({ offset: at - row, column, text: after.textAt(at, column) }));
      if (cells.some(({ text }) => text !== "")) return cells;
    }
    return [];
  });
}
