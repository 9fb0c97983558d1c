import { columnLetters, columnNumber } from "../model/cell-ref";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { ChosenTable } from "../model/wanted-table";
import { locateChosen } from "./locate-chosen";
import type { HeadingRows } from "./heading-rows";
import type { MeasuresTable } from "./locate-headings";
import { readHeadings } from "./read-headings";
import type { RawTable } from "./raw-table";
import { splitTables } from "./split-tables";
import { buildGrid, cellText } from "./table-grid";
import { squash } from "../text/squash";

/** The table with the columns that a person named; the others stay as their headings say, as far as they are still free. */
export function takeChosenColumns(found: MeasuresTable, chosen: ChosenTable["columns"]): MeasuresTable {
  const { location } = found;
  const taken = new Set(Object.values(chosen));
  const columns = Object.fromEntries(
    COLUMN_IDS.map((id) => {
      const letters = chosen[id];
      if (letters !== undefined) return [id, columnNumber(letters)];
      const read = location.columns[id];
      return [id, read !== null && taken.has(columnLetters(read)) ? null : read];
    }),
  ) as Record<ColumnId, number | null>;
  const headings = location.headings.filter(({ column }) => columns[column] === location.columns[column]);
  return { ...found, location: { ...location, columns, headings } };
}

/**
 * A table whose headings the tool cannot read, made from the row and the columns that a person named; null where that row is
 * not found again.
 */
export function tableByChosenColumns(table: RawTable, choice: ChosenTable): MeasuresTable | null {
  const grid = buildGrid(table);
  const located = locateChosen(grid, choice);
  if (located === null) return null;
  const { headerRow, columns } = located;
  const none = Object.fromEntries(COLUMN_IDS.map((id) => [id, null])) as HeadingRows["columns"];
  const location: HeadingRows = readHeadings(grid, headerRow) ?? {
    headerRow,
    lastHeaderRow: headerRow,
    assigned: new Map(),
    columns: none,
    headings: [],
    wordings: new Map(
      grid.columnsOf(headerRow).map((column) => [column, [squash(cellText(grid.cellAt(headerRow, column)))]]),
    ),
  };
  const [first] = splitTables(takeChosenColumns({ table, grid, location, grade: 2 }, columns));
  return first ? takeChosenColumns(first, columns) : null;
}
