import { columnLetters } from "../model/cell-ref";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { ChosenTable } from "../model/wanted-table";
import { isBlank } from "../text/blank";
import { assignColumns } from "./assign-columns";
import { classifyHeading } from "./match-heading";
import { headingDepth, placeHeadings } from "./place-headings";
import type { RawTable } from "./raw-table";
import { readHeadings } from "./read-headings";
import { buildGrid, cellText, type TableGrid } from "./table-grid";

/** A column of a heading row, as a person is asked about it. */
export interface DescribedColumn {
  readonly letters: string;
  /** What stands above it, one text a heading row; "" where nothing does. */
  readonly heading: string;
  /** What its heading says it is; null where that cannot be read. */
  readonly read: ColumnId | null;
  /** True for a heading that is known and is none of the report's columns, as หมายเหตุ. */
  readonly isOther: boolean;
  /** The first text below the headings, to know the column by; "" where it is blank. */
  readonly sample: string;
}

/** The columns of a heading row and what is known of them. */
export interface DescribedHeadings {
  readonly columns: readonly DescribedColumn[];
  /** How many have a heading that is not understood. */
  readonly unread: number;
}

/** Rows below the headings in which a column is looked at. */
const SAMPLE_ROWS = 30;
/** A column without a heading is one of the table where it has texts in so many rows. */
const FILLED_ROWS = 2;

/** Describes every column of a heading row: what its heading says, or a sample of its cells where the heading says nothing. */
export function describeColumns(table: RawTable, headerRow: number): DescribedHeadings {
  const grid = buildGrid(table);
  const whole = readHeadings(grid, headerRow);
  const lastRow = whole?.lastHeaderRow ?? headerRow + headingDepth(grid, headerRow) - 1;
  const read = whole?.columns ?? readAlone(grid, headerRow, lastRow);
  const below = grid.rows.filter((row) => row > lastRow).slice(0, SAMPLE_ROWS);
  const columns = columnsIn(grid, headerRow, lastRow, below).map((column): DescribedColumn => {
    const heading = headingAt(grid, headerRow, lastRow, column);
    const id = COLUMN_IDS.find((one) => read[one] === column) ?? null;
    const sample = below
      .map((row) => cellText(grid.cellAt(row, column)).trim())
      .find((text) => !isBlank(text));
    return {
      letters: columnLetters(column),
      heading,
      read: id,
      isOther: id === null && classifyHeading(heading, true) === "other",
      sample: sample ?? "",
    };
  });
  const unread = columns.filter(
    ({ heading, read: id, isOther }) => heading !== "" && id === null && !isOther,
  );
  return { columns, unread: unread.length };
}

/** The columns of a report that nothing stands for yet, once a person has chosen some. */
export function missingColumns(
  { columns }: DescribedHeadings,
  chosen: ChosenTable["columns"],
): readonly ColumnId[] {
  return COLUMN_IDS.filter(
    (id) => id !== "number" && chosen[id] === undefined && !columns.some(({ read }) => read === id),
  );
}

/** Headings of a row that names too few of our columns to be a table by itself. */
function readAlone(
  grid: TableGrid,
  headerRow: number,
  lastRow: number,
): Readonly<Partial<Record<ColumnId, number>>> {
  const assigned = assignColumns(placeHeadings(grid, headerRow, lastRow - headerRow + 1, true));
  return Object.fromEntries([...assigned].map(([id, { column }]) => [id, column]));
}

function columnsIn(
  grid: TableGrid,
  headerRow: number,
  lastRow: number,
  below: readonly number[],
): readonly number[] {
  const columns = new Set<number>();
  for (const row of grid.rows) {
    if (row < headerRow || row > lastRow) continue;
    for (const column of grid.columnsOf(row)) {
      if (!isBlank(cellText(grid.cellAt(row, column)))) columns.add(column);
    }
  }
  const filled = new Map<number, number>();
  for (const row of below) {
    for (const column of grid.columnsOf(row)) {
      if (!isBlank(cellText(grid.cellAt(row, column)))) filled.set(column, (filled.get(column) ?? 0) + 1);
    }
  }
  for (const [column, count] of filled) if (count >= FILLED_ROWS) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

function headingAt(grid: TableGrid, headerRow: number, lastRow: number, column: number): string {
  const texts: string[] = [];
  for (let row = headerRow; row <= lastRow; row++) {
    const text = cellText(grid.cellAt(row, column)).replaceAll(/\s+/g, " ").trim();
    // Below the headings a row may number the columns; a merged heading shows the same text in each of its rows.
    if (!isBlank(text) && !texts.includes(text) && !/^[(\d๐-๙). ]+$/.test(text)) texts.push(text);
  }
  return texts.join(" ");
}
