import type { RawArea } from "../../../core/sheet/raw-table";
import { LAST_COLUMN, LAST_ROW } from "../limits";
import type { DrawingAnchor } from "./read-drawing";
import type { SheetGrid } from "./read-sheet-grid";

/**
 * The cells that a drawing covers.
 * @param loadGrid sizes of the sheet's cells, asked for only where the drawing is placed by measure
 */
export function anchorArea(
  { from, to, position, extent }: DrawingAnchor,
  loadGrid: () => SheetGrid,
): RawArea {
  if (from !== null && to !== null) {
    const [top, left] = [rowOf(from.row + 1), columnOf(from.column + 1)];
    // One that ends on the edge of a cell does not cover the cell behind the edge.
    const bottom = rowOf(to.row + (to.y > 0 ? 1 : 0));
    const right = columnOf(to.column + (to.x > 0 ? 1 : 0));
    return { top, left, bottom: Math.max(top, bottom), right: Math.max(left, right) };
  }
  const grid = loadGrid();
  const y = from === null ? position.y : grid.topOf(rowOf(from.row + 1)) + from.y;
  const x = from === null ? position.x : grid.leftOf(columnOf(from.column + 1)) + from.x;
  return {
    top: from === null ? grid.rowAt(y) : rowOf(from.row + 1),
    left: from === null ? grid.columnAt(x) : columnOf(from.column + 1),
    bottom: grid.rowAt(y + Math.max(1, extent.height) - 1),
    right: grid.columnAt(x + Math.max(1, extent.width) - 1),
  };
}

function rowOf(row: number): number {
  return Math.min(LAST_ROW, Math.max(1, row));
}

function columnOf(column: number): number {
  return Math.min(LAST_COLUMN, Math.max(1, column));
}
