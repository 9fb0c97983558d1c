import type { PlacedCell } from "./mm-grid";

/** Between a line and a text in millimetres; Excel's own padding is added. */
export const CELL_PADDING = 1.2;

/** A cell whose text does not touch the line at its left: that line is the edge of a narrow cell before it. */
export function paddedCells(cell: PlacedCell): readonly PlacedCell[] {
  const { left, ...others } = cell.lines ?? {};
  const { top, bottom } = others;
  const beside = { ...(top && { top }), ...(bottom && { bottom }) };
  const from = cell.from + CELL_PADDING;
  return [
    {
      from: cell.from,
      to: from,
      value: null,
      style: cell.style,
      lines: { ...beside, ...(left && { left }) },
    },
    { ...cell, from, lines: others },
  ];
}
