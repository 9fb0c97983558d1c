import { cellRef, parseCellRef } from "../../core/model/cell-ref";
import type { LaidCells } from "./lay-cells";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * The cell that an arrow key leads to from another; the first of the sheet where none was chosen, and null for any other key or
 * where there is no way on. A merged area is passed over in one step.
 */
export function moveCell({ rows, columns }: LaidCells, from: string | null, key: string): string | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const [down, right] = step;
  const start = from === null ? -1 : rows.findIndex(({ row }) => row === parseCellRef(from).row);
  if (from === null || start === -1) return rows[0]?.cells[0]?.ref ?? null;
  let at = start + down;
  let column = parseCellRef(from).column + right;
  while (at >= 0 && at < rows.length && column >= 1 && column <= columns) {
    const ref = cellRef(column, rows[at]?.row ?? 1);
    if (rows[at]?.cells.some((cell) => cell.ref === ref)) return ref;
    at += down;
    column += right;
  }
  return null;
}
