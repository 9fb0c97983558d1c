import type { RawArea, RawRow, RawTable, RawWorkbook } from "../../core/sheet/raw-table";

export interface CarriedWorkbook {
  readonly workbook: RawWorkbook;
  /** True where rows seem to have moved since the merged areas were asked for, so that some had to be left out. */
  readonly hasMoved: boolean;
}

/**
 * Puts the merged areas of an earlier reading into a later one that did not ask for them (asking clears Excel's undo).
 * An area is kept only while its cells look merged: text in the top left one, none in the others.
 */
export function carryMergedAreas(earlier: RawWorkbook | null, later: RawWorkbook): CarriedWorkbook {
  let hasMoved = false;
  const tables = later.tables.map((table): RawTable => {
    const known = earlier?.tables.find(({ sheet }) => sheet === table.sheet)?.merges ?? [];
    if (table.merges.length > 0 || known.length === 0) return table;
    const rows = new Map(table.rows.map((row) => [row.row, row]));
    const merges = known.filter((area) => looksMerged(area, rows));
    hasMoved ||= merges.length < known.length;
    return { ...table, merges };
  });
  return { workbook: { ...later, tables }, hasMoved };
}

function looksMerged(area: RawArea, rows: ReadonlyMap<number, RawRow>): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const { column } of rows.get(row)?.cells ?? []) {
      const isTopLeft = row === area.top && column === area.left;
      if (!isTopLeft && column >= area.left && column <= area.right) return false;
    }
  }
  return true;
}
