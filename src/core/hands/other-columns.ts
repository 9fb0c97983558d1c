import { columnNumber } from "../model/cell-ref";
import { COLUMN_IDS } from "../model/columns";
import type { MeasureSheet } from "../model/measure-sheet";
import type { TableGrid } from "../sheet/table-grid";
import { cellText } from "../sheet/table-grid";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";

/** A column of the measures sheet that is none of the report's (หมายเหตุ). */
export interface OtherColumn {
  readonly column: number;
  /** What its heading says; "" for a column without one. */
  readonly heading: string;
  /** By which it is known in another workbook. */
  readonly key: string;
}

/** The columns beside those of the report in which any measure says something, or which have a heading, from the left. */
export function otherColumns(grid: TableGrid, sheet: MeasureSheet): OtherColumn[] {
  const own = new Set(COLUMN_IDS.flatMap((id) => sheet.columns[id] ?? []).map(columnNumber));
  const last = sheet.measures.at(-1)?.lastRow ?? sheet.headerRow;
  const found = new Map<number, string>();
  for (const row of grid.rows) {
    if (row < sheet.headerRow || row > last) continue;
    for (const column of grid.columnsOf(row)) {
      const text = cellText(grid.cellAt(row, column)).trim();
      if (own.has(column) || found.has(column) || isBlank(text)) continue;
      found.set(column, row === sheet.headerRow ? text : "");
    }
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([column, heading]) => ({ column, heading, key: squash(heading) }));
}
