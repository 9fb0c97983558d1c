import { columnNumber } from "../model/cell-ref";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { ChosenTable, WantedTable } from "../model/wanted-table";
import { findTitleYear } from "./find-title-year";
import type { RawTable } from "./raw-table";
import { buildGrid, cellText } from "./table-grid";
import { tableTitle } from "./table-title";

/**
 * A table whose columns a person named, with what finds it again: its title and the headings of these columns.
 * @param known the table as it was read, where it was; null for headings that nobody could read
 */
export function nameColumns(
  table: RawTable,
  headerRow: number,
  columns: ChosenTable["columns"],
  known: WantedTable | null,
): ChosenTable {
  const grid = buildGrid(table);
  const title = tableTitle({ grid, location: { headerRow } });
  const headings: Partial<Record<ColumnId, string>> = {};
  for (const id of COLUMN_IDS) {
    const letters = columns[id];
    if (letters !== undefined) headings[id] = cellText(grid.cellAt(headerRow, columnNumber(letters)));
  }
  return {
    sheet: table.sheet,
    headerRow,
    title: known ? known.title : (title[0] ?? null),
    titleYear: known ? known.titleYear : findTitleYear(title),
    columns,
    headings,
  };
}
