import { MAX_COLUMNS, MAX_ROWS, rowCount, type Area } from "./area";

/** Cells pushed away from an area (insert) or pulled over it (delete). */
export interface CellShift {
  readonly area: Area;
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
}

/** Rows become columns and columns become rows. */
function transpose({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}

function shiftRows(area: Area, shift: Area, kind: CellShift["kind"], limit: number): Area | null {
  const isInBand = area.left >= shift.left && area.right <= shift.right;
  if (!isInBand || rowCount(area) >= limit) return area;
  if (kind === "insert") {
    const added = rowCount(shift);
    if (area.top >= shift.top) return { ...area, top: area.top + added, bottom: area.bottom + added };
    return area.bottom >= shift.top ? { ...area, bottom: area.bottom + added } : area;
  }
  const lost = Math.max(0, Math.min(area.bottom, shift.bottom) - Math.max(area.top, shift.top) + 1);
  const kept = rowCount(area) - lost;
  if (kept === 0) return null;
  const movedUp = Math.max(0, Math.min(area.top, shift.bottom + 1) - shift.top);
  const top = area.top - movedUp;
  return { ...area, top, bottom: top + kept - 1 };
}

/**
 * Where an area is after cells moved; null if it was deleted. Only areas that lie within the band that moves follow; an
 * insertion inside an area makes it longer.
 */
export function shiftArea(area: Area, { area: moved, axis, kind }: CellShift): Area | null {
  if (axis === "rows") return shiftRows(area, moved, kind, MAX_ROWS);
  const result = shiftRows(transpose(area), transpose(moved), kind, MAX_COLUMNS);
  return result && transpose(result);
}
