import { parseArea } from "../cell-address";
import type { RowShift } from "./row-shift";

/** How far the cell moves that the formulas of a rule are written for; null where it stays the same one. */
export type AnchorMove = { readonly rows: number; readonly columns: number } | null;

/**
 * Formulas of a rule for areas are written for its first cell. Where that one is removed they must be written for the first one
 * that is left. The first cell of several areas cannot go: the file does not say which one is first then.
 * @param areas as the rule's `sqref` lists them
 */
export function anchorMove(areas: string, shift: RowShift): AnchorMove {
  const list = areas.split(/\s+/).flatMap((ref) => parseArea(ref) ?? []);
  const first = list[0];
  if (first === undefined || !shift.isRemoved(first.top)) return null;
  if (list.length > 1) {
    shift.hinder("rowCannotFollow", first.top);
    return null;
  }
  let row = first.top;
  while (shift.isRemoved(row)) row++;
  return { rows: row - first.top, columns: 0 };
}
