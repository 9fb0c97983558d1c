import { onceFor } from "../lists/once-for";
import { cellRef } from "../model/cell-ref";
import type { CellKind, RowCell } from "../model/row-cell";
import { isBlank } from "../text/blank";
import type { RawCell, RawRow } from "./raw-table";
import { cellText, isErrorCell, type TableGrid } from "./table-grid";

/** What a cell holds; a blank one counts as a text, since a text may be written into it. */
export function kindOfCell(cell: RawCell | null): CellKind {
  if (cell === null) return "text";
  if (isErrorCell(cell)) return cell.isFormula ? "formula" : "error";
  return cell.isFormula && cell.type !== "picture" ? "formula" : cell.type;
}

/** The cells of a row that say something, extra columns included, each with its column (A is 1). */
export function filledCellsOf(grid: TableGrid, row: number): (RowCell & { readonly place: number })[] {
  return grid.columnsOf(row).flatMap((place) => {
    const cell = grid.cellAt(row, place);
    const [text, kind] = [cellText(cell), kindOfCell(cell)];
    if (isBlank(text) && (kind === "text" || kind === "number")) return [];
    return [{ place, cell: cellRef(place, row), text, kind }];
  });
}

/** Whether every cell of a row holds a plain text, as in most rows. */
export const isPlainRow = onceFor(({ cells }: RawRow) =>
  cells.every((cell) => kindOfCell(cell) === "text" && !isErrorCell(cell)),
);

/** The cells from a row on that hold something else than a plain text, by address. */
export function findCellKinds(grid: TableGrid, firstRow: number): Map<string, CellKind> {
  const kinds = new Map<string, CellKind>();
  for (const row of grid.rows) {
    const own = grid.rowAt(row);
    if (row < firstRow || (own !== null && isPlainRow(own))) continue;
    for (const column of grid.columnsOf(row)) {
      const kind = kindOfCell(grid.cellAt(row, column));
      if (kind !== "text") kinds.set(cellRef(column, row), kind);
    }
  }
  return kinds;
}

/** True where a merged area begins in a row and goes on below it: the rows below show the text of this one. */
export function beginsAreaBelow(grid: TableGrid, row: number): boolean {
  return grid.areasOf(row).some(({ top, bottom }) => top === row && bottom > row);
}
