import { isBlank } from "../text/blank";
import type { MeasuresTable } from "./locate-headings";
import { buildGrid, cellText, type TableGrid } from "./table-grid";

/** The lines above the headings of a table, from the top; the texts of a row joined by a space. */
export function tableTitle({ table, location }: MeasuresTable): string[] {
  const rows = table.rows.filter(({ row }) => row < location.headerRow);
  return titleLines(buildGrid({ ...table, rows }), location.headerRow);
}

/** The same of a sheet that is arranged already. */
export function titleLines(grid: TableGrid, headerRow: number): string[] {
  return grid.rows
    .filter((row) => row < headerRow)
    .map((row) =>
      grid
        .columnsOf(row)
        .map((column) => cellText(grid.cellAt(row, column)).trim())
        .filter((text) => !isBlank(text))
        .join(" "),
    )
    .filter((text) => !isBlank(text));
}
