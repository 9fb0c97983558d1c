import { isOwnSheet } from "../model/sheet-names";
import { squash } from "../text/squash";
import { locateHeadings, type MeasuresTable } from "./locate-headings";
import type { RawTable, RawWorkbook } from "./raw-table";
import { firstOfTables, splitTables } from "./split-tables";

/**
 * Finds the measures table by its headings. Sheets made by the add-in are never taken; a sheet with at least five of the six
 * columns goes before one with fewer, a visible one before a hidden one, then the active one, then the first. Of several tables on
 * the sheet it is the first.
 */
export function findMeasuresTable(workbook: RawWorkbook): MeasuresTable | null {
  const candidates = workbook.tables.flatMap((table, index) => {
    if (isOwnSheet(table.sheet)) return [];
    const found = locateHeadings(table);
    if (!found) return [];
    const rank = [table.hidden ? 1 : 0, 2 - found.grade, index === workbook.active ? 0 : 1, index];
    return [{ found, rank }];
  });
  candidates.sort((a, b) => compareRanks(a.rank, b.rank));
  const [best] = candidates;
  return best ? firstOfTables(best.found) : null;
}

/** The measures tables of one sheet, from the top. */
export function findTablesOnSheet(table: RawTable): MeasuresTable[] {
  const found = locateHeadings(table);
  return found ? splitTables(found) : [];
}

/**
 * The sheet with a name; if no name is exactly the same, the sheet whose name differs only in spaces, digits or capital letters.
 */
export function findSheet(workbook: RawWorkbook, name: string): RawTable | null {
  const isSame = (table: RawTable): boolean => squash(table.sheet) === squash(name);
  return workbook.tables.find((table) => table.sheet === name) ?? workbook.tables.find(isSame) ?? null;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
