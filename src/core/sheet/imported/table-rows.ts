import type { DocumentPicture } from "./report-document";
import type { RawArea, RawCell, RawRow, RawTable } from "../raw-table";

/** A cell of a table whose columns are known; columns counted from 1, inclusive. */
export interface PlacedCell {
  readonly left: number;
  readonly right: number;
  readonly isMergedUp: boolean;
  readonly text: string;
  /** What is drawn in it; none where it is left out. */
  readonly pictures?: readonly DocumentPicture[];
}

export type PlacedRow = readonly PlacedCell[];

/**
 * The rows as a worksheet would hold them. A cell that is merged into the one above but has its own text counts as a cell of its
 * own.
 */
export function toRawTable(name: string, placed: readonly PlacedRow[]): RawTable {
  const rows: RawRow[] = [];
  const areas: { -readonly [Key in keyof RawArea]: RawArea[Key] }[] = [];
  const open = new Map<number, (typeof areas)[number]>();
  placed.forEach((row, index) => {
    const at = index + 1;
    const cells: RawCell[] = [];
    for (const { left, right, isMergedUp, text } of row) {
      const above = open.get(left);
      if (isMergedUp && text.trim() === "" && above?.bottom === at - 1 && above.right === right) {
        above.bottom = at;
        continue;
      }
      const area = { top: at, left, bottom: at, right };
      areas.push(area);
      for (let column = left; column <= right; column++) open.delete(column);
      open.set(left, area);
      if (text.trim() !== "") cells.push({ column: left, text, type: "text", isFormula: false });
    }
    if (cells.length > 0) rows.push({ row: at, hidden: false, cells });
  });
  const merges = areas.filter((area) => area.bottom > area.top || area.right > area.left);
  return { sheet: name, rows, merges, hidden: false };
}
