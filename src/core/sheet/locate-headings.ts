import { onceFor } from "../lists/once-for";
import { gradeColumns } from "./assign-columns";
import type { HeadingRows } from "./heading-rows";
import type { RawTable } from "./raw-table";
import { readHeadings } from "./read-headings";
import { buildGrid, type TableGrid } from "./table-grid";

/** A measures table: the rows of a worksheet that belong to it, and where its columns are. */
export interface MeasuresTable {
  /** The worksheet; only the rows from the title to the last of the table where the sheet holds several tables. */
  readonly table: RawTable;
  /** The cells of the table by place. */
  readonly grid: TableGrid;
  readonly location: HeadingRows;
  /** How well its headings fit, see `gradeColumns`. */
  readonly grade: 1 | 2;
}

/**
 * The first of the heading rows of a worksheet that fit best; null where no row names enough of our columns. Looked for once: a
 * workbook may have large sheets beside that of the measures, and several questions go through them all.
 */
export const locateHeadings = onceFor((table: RawTable): MeasuresTable | null => {
  const grid = buildGrid(table);
  let best: MeasuresTable | null = null;
  for (const row of grid.rows) {
    const location = readHeadings(grid, row);
    if (!location) continue;
    const grade = gradeColumns(location.assigned);
    if (grade > (best?.grade ?? 0)) best = { table, grid, location, grade: grade as 1 | 2 };
    if (grade === 2) break;
  }
  return best;
});
