import { isOwnSheet } from "../model/sheet-names";
import { squash } from "../text/squash";
import { gradeColumns } from "./assign-columns";
import type { HeadingRows } from "./heading-rows";
import { readHeadings } from "./read-headings";
import type { RawTable, RawWorkbook } from "./raw-table";
import { buildGrid } from "./table-grid";

/** The measures sheet of a workbook and where its columns are. */
export interface MeasuresTable {
  readonly table: RawTable;
  readonly location: HeadingRows;
}

/**
 * Finds the measures sheet by its headings. Sheets made by the add-in are never taken; a sheet with at least five of the six
 * columns goes before one with fewer, a visible one before a hidden one, then the active one, then the first.
 * @param sheetName the sheet to read, null to look for it
 * @returns null where no sheet has a measures table, "no-such-sheet" where there is no sheet of that name
 */
export function findMeasuresTable(
  workbook: RawWorkbook,
  sheetName: string | null = null,
): MeasuresTable | "no-such-sheet" | null {
  if (sheetName !== null) {
    const table = tableNamed(workbook, sheetName);
    return table ? (locate(table)?.found ?? null) : "no-such-sheet";
  }
  const candidates = workbook.tables.flatMap((table, index) => {
    if (isOwnSheet(table.sheet)) return [];
    const located = locate(table);
    if (!located) return [];
    const rank = [table.hidden ? 1 : 0, 2 - located.grade, index === workbook.active ? 0 : 1, index];
    return [{ found: located.found, rank }];
  });
  candidates.sort((a, b) => compareRanks(a.rank, b.rank));
  return candidates[0]?.found ?? null;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function tableNamed(workbook: RawWorkbook, name: string): RawTable | null {
  const isSame = (table: RawTable): boolean => squash(table.sheet) === squash(name);
  return workbook.tables.find((table) => table.sheet === name) ?? workbook.tables.find(isSame) ?? null;
}

/** The first of the rows whose headings fit best. */
function locate(table: RawTable): { found: MeasuresTable; grade: number } | null {
  const grid = buildGrid(table);
  let best: { found: MeasuresTable; grade: number } | null = null;
  for (const row of grid.rows) {
    const location = readHeadings(grid, row);
    if (!location) continue;
    const grade = gradeColumns(location.assigned);
    if (grade > (best?.grade ?? 0)) best = { found: { table, location }, grade };
    if (grade === 2) break;
  }
  return best;
}
