import { cellRef } from "../model/cell-ref";
import type { RawCell } from "../sheet/raw-table";
import type { TableGrid } from "../sheet/table-grid";

/** A cell with something in it. */
export interface FilledCell {
  /** A1 address: of a merged area its first cell, unless the area begins in another column, which then holds the text. */
  readonly cell: string;
  readonly raw: RawCell;
}

/** The filled cells of a column in some rows, from the top, each merged area once. */
export function filledCells(
  grid: TableGrid,
  column: number,
  rows: { readonly first: number; readonly last: number },
): FilledCell[] {
  const found = new Map<string, FilledCell>();
  for (let row = rows.first; row <= rows.last; row++) {
    const raw = grid.cellAt(row, column);
    if (raw === null) continue;
    const area = grid.areaAt(row, column);
    const cell = area === null || area.left !== column ? cellRef(column, row) : cellRef(column, area.top);
    if (!found.has(cell)) found.set(cell, { cell, raw });
  }
  return [...found.values()];
}
