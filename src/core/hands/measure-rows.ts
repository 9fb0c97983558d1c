import { cellRef, columnNumber } from "../model/cell-ref";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { Measure } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";
import type { RawCell } from "../sheet/raw-table";
import { cellText, type TableGrid } from "../sheet/table-grid";
import { isBlank } from "../text/blank";
import type { OtherColumn } from "./other-columns";

/** One sheet row of a measure. */
export interface MeasureRow {
  readonly row: number;
  /** Its own cells by column, blank ones too; left out where a merged area of another row or column covers the place. */
  readonly columns: Readonly<Partial<Record<ColumnId, HeldCell>>>;
  /** Filled cells of columns that are none of the report's. */
  readonly others: readonly (HeldCell & { readonly column: number })[];
}

/** A cell and what it says. */
export interface HeldCell {
  /** A1 address. */
  readonly cell: string;
  /** As `cellText` reads it; "" for a blank one. */
  readonly text: string;
  readonly raw: RawCell | null;
}

/** The rows of measures that say anything: headings said again and lines between them left out. */
export function measureRowReader(
  grid: TableGrid,
  { columns, repeatedHeadings, otherRows }: MeasureSheet,
  others: readonly OtherColumn[],
): (measure: Measure) => readonly MeasureRow[] {
  const strange = new Set([...repeatedHeadings, ...otherRows].map(({ row }) => row));
  const places = COLUMN_IDS.flatMap((id) => {
    const letters = columns[id];
    return letters === null ? [] : [[id, columnNumber(letters)] as const];
  });
  const held = (row: number, column: number): HeldCell => {
    const raw = grid.cellAt(row, column);
    const area = grid.areaAt(row, column);
    return { cell: cellRef(area?.left ?? column, area?.top ?? row), text: cellText(raw), raw };
  };
  const isOwn = (row: number, column: number, first: number): boolean => {
    const area = grid.areaAt(row, column);
    if (area === null) return true;
    return area.left === column && (area.top === row || (row === first && area.top < first));
  };
  return ({ row: first, lastRow }) => {
    const rows: MeasureRow[] = [];
    for (let row = first; row <= lastRow; row += 1) {
      if (strange.has(row) || (row !== first && grid.rowAt(row) === null)) continue;
      const own: Partial<Record<ColumnId, HeldCell>> = {};
      for (const [id, column] of places) if (isOwn(row, column, first)) own[id] = held(row, column);
      const extra = others
        .filter(({ column }) => isOwn(row, column, first))
        .map(({ column }) => ({ ...held(row, column), column }))
        .filter(({ text }) => !isBlank(text));
      rows.push({ row, columns: own, others: extra });
    }
    return rows;
  };
}
