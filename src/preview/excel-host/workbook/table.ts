import type { Area } from "./area";

/** A table ("Format as Table"); the first row of its area is the header row, the last one the totals where shown. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** The header row. */
export function headerArea({ area }: Table): Area {
  return { ...area, rows: 1 };
}

/** The data rows; an empty table has one blank row. */
export function bodyArea({ area, showTotals }: Table): Area {
  const rows = area.rows - 1 - (showTotals ? 1 : 0);
  return { ...area, row: area.row + 1, rows: Math.max(1, rows) };
}
