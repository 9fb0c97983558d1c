import { maxColumns, maxRows, type Area } from "./area";

/** Cells pushed away from an area (insert) or pulled over it (delete). */
export interface CellShift {
  readonly area: Area;
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
}

function transpose({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

function shiftRows(area: Area, shift: Area, kind: CellShift["kind"], limit: number): Area | null {
  const isInBand = area.column >= shift.column && area.column + area.columns <= shift.column + shift.columns;
  if (!isInBand || area.rows >= limit) return area;
  const end = area.row + area.rows;
  if (kind === "insert") {
    if (area.row >= shift.row) return { ...area, row: area.row + shift.rows };
    return end > shift.row ? { ...area, rows: area.rows + shift.rows } : area;
  }
  const shiftEnd = shift.row + shift.rows;
  const lost = Math.max(0, Math.min(end, shiftEnd) - Math.max(area.row, shift.row));
  if (lost === area.rows) return null;
  const movedUp = Math.max(0, Math.min(area.row, shiftEnd) - shift.row);
  return { ...area, row: area.row >= shift.row ? area.row - movedUp : area.row, rows: area.rows - lost };
}

/**
 * Where an area is after cells moved; null if it was deleted. Only areas that lie within the band that moves follow; an
 * insertion inside an area makes it longer.
 */
export function shiftArea(area: Area, { area: moved, axis, kind }: CellShift): Area | null {
  if (axis === "rows") return shiftRows(area, moved, kind, maxRows);
  const result = shiftRows(transpose(area), transpose(moved), kind, maxColumns);
  return result && transpose(result);
}
