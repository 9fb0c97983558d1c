import { oneRow, type Area } from "./area";

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
  return oneRow(area, area.top);
}

/** The data rows; an empty table has one blank row. */
export function bodyArea({ area, showTotals }: Table): Area {
  const top = area.top + 1;
  return { ...area, top, bottom: Math.max(top, showTotals ? area.bottom - 1 : area.bottom) };
}
