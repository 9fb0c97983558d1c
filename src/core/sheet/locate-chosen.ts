import { columnLetters, columnNumber } from "../model/cell-ref";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { ChosenTable } from "../model/wanted-table";
import { squash } from "../text/squash";
import { cellText, type TableGrid } from "./table-grid";

/** Where the headings of a chosen table are now, and its columns. */
export interface LocatedChoice {
  readonly headerRow: number;
  readonly columns: ChosenTable["columns"];
}

/** Fewer headings than this share may be the same in a row of another kind. */
const ENOUGH = 0.5;

/**
 * Finds the heading row of a chosen table again by what stood above its columns, after rows or columns were inserted or removed; the
 * row that was chosen where its headings were not remembered.
 * @returns null where that row is blank, or no row shows half of the headings
 */
export function locateChosen(grid: TableGrid, choice: ChosenTable): LocatedChoice | null {
  const wanted = Object.keys(choice.headings ?? {}).length;
  if (wanted === 0) {
    const { headerRow, columns } = choice;
    return grid.rows.includes(headerRow) ? { headerRow, columns } : null;
  }
  let best: { headerRow: number; count: number } | null = null;
  for (const headerRow of grid.rows) {
    const count = COLUMN_IDS.filter((id) => placeOf(grid, headerRow, id, choice) !== null).length;
    if (count < wanted * ENOUGH || count < (best?.count ?? 0)) continue;
    const isNearer =
      Math.abs(headerRow - choice.headerRow) < Math.abs((best?.headerRow ?? Infinity) - choice.headerRow);
    if (best === null || count > best.count || isNearer) best = { headerRow, count };
  }
  return best && { headerRow: best.headerRow, columns: columnsAt(grid, best.headerRow, choice) };
}

/** The named columns of a chosen table, where they stand in a heading row: a column that was moved is found by its heading. */
export function columnsAt(grid: TableGrid, headerRow: number, choice: ChosenTable): ChosenTable["columns"] {
  const found: Partial<Record<ColumnId, string>> = {};
  for (const id of COLUMN_IDS) {
    const letters = placeOf(grid, headerRow, id, choice);
    if (letters !== null && !Object.values(found).includes(letters)) found[id] = letters;
  }
  for (const id of COLUMN_IDS) {
    const letters = choice.columns[id];
    // Its heading was changed since: it is where it was, unless another one has come there.
    if (letters !== undefined && found[id] === undefined && !Object.values(found).includes(letters)) {
      found[id] = letters;
    }
  }
  return found;
}

function placeOf(grid: TableGrid, row: number, id: ColumnId, choice: ChosenTable): string | null {
  const heading = squash(choice.headings?.[id]?.replaceAll("|", " ") ?? "");
  const letters = choice.columns[id];
  if (heading === "" || letters === undefined) return null;
  const isHere = (column: number): boolean =>
    squash(cellText(grid.cellAt(row, column)).replaceAll("|", " ")) === heading;
  if (isHere(columnNumber(letters))) return letters;
  const moved = grid.columnsOf(row).find(isHere);
  return moved === undefined ? null : columnLetters(moved);
}
