import { isOwnSheet } from "../model/sheet-names";
import { isBlank } from "../text/blank";
import { assignColumns } from "./assign-columns";
import { placeHeadings } from "./place-headings";
import type { RawTable, RawWorkbook } from "./raw-table";
import { buildGrid, cellText, type TableGrid } from "./table-grid";

/** A row that may be the headings of the measures. */
export interface GuessedHeadings {
  readonly sheet: string;
  readonly row: number;
}

/** Headings stand at the top of a sheet; a long list below is not looked through. */
const ROWS_LOOKED_AT = 200;
const FEWEST_TEXTS = 3;
/** A longer text is a sentence of a measure. */
const LONGEST_HEADING = 60;

/**
 * The row that most likely holds the headings of the measures, where no table was found: the one with most known headings, else the
 * first with several short texts above further rows. The sheet in front goes before the others, hidden sheets are left out.
 * @returns null where no sheet has such a row
 */
export function guessHeadings(workbook: RawWorkbook): GuessedHeadings | null {
  const front = workbook.tables[workbook.active];
  const others = workbook.tables.filter((table) => table !== front);
  for (const table of front ? [front, ...others] : others) {
    if (table.hidden || isOwnSheet(table.sheet)) continue;
    const row = guessHeadingRow(table);
    if (row !== null) return { sheet: table.sheet, row };
  }
  return null;
}

/** The same on one sheet. */
export function guessHeadingRow(table: RawTable): number | null {
  const grid = buildGrid(table);
  let best: { row: number; known: number } | null = null;
  const last = grid.rows.at(-1) ?? 0;
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    if (row === last || !isHeadingLike(grid, row)) continue;
    const known = assignColumns(placeHeadings(grid, row, 1, true)).size;
    if (best === null || known > best.known) best = { row, known };
  }
  return best?.row ?? null;
}

/** The texts of a row from the left, as a person knows it by. */
export function rowTexts(table: RawTable, row: number): string[] {
  const grid = buildGrid(table);
  return textsOf(grid, row);
}

function isHeadingLike(grid: TableGrid, row: number): boolean {
  const texts = textsOf(grid, row);
  const short = texts.filter((text) => text.length <= LONGEST_HEADING && !/^[\d๐-๙.,()\s]+$/.test(text));
  return short.length >= FEWEST_TEXTS && short.length === texts.length;
}

function textsOf(grid: TableGrid, row: number): string[] {
  return grid
    .columnsOf(row)
    .map((column) => cellText(grid.cellAt(row, column)).replaceAll(/\s+/g, " ").trim())
    .filter((text) => !isBlank(text));
}
