import type { ChosenTable, WantedTable } from "../../model/wanted-table";
import { squash } from "../../text/squash";
import { findMeasuresTable, findSheet, findTablesOnSheet } from "../find-measures-table";
import { findWantedTable } from "../find-wanted-table";
import { columnsAt } from "../locate-chosen";
import type { MeasuresTable } from "../locate-headings";
import { readChosenTables } from "./chosen-tables";
import type { RawWorkbook } from "../raw-table";
import { tableByChosenColumns, takeChosenColumns } from "../take-chosen-columns";

/** The table that is read, or why there is no table. */
export type TableChoice =
  | {
      readonly kind: "found";
      readonly found: MeasuresTable;
      /** Whether a person said which column is which. */
      readonly columnsSource: "headings" | "chosen";
    }
  /** There is no sheet with the name that was asked for, or no table in it, or no table in the workbook. */
  | { readonly kind: "no-such-sheet" | "no-table" }
  /** The table that was meant is not there any more. */
  | { readonly kind: "gone" };

/**
 * Decides which table of a workbook is meant: the table that was asked for; otherwise the one on the sheet that was asked for;
 * otherwise the one that a person chose (ข้อมูลโปรแกรม), if it is still there; otherwise the one that the headings show.
 */
export function chooseTable(
  workbook: RawWorkbook,
  asked: { readonly table: WantedTable | null; readonly sheetName: string | null },
): TableChoice {
  const chosen = readChosenTables(workbook);
  if (asked.table) return findWith(workbook, asked.table, chosen) ?? { kind: "gone" };
  if (asked.sheetName !== null) return chooseOnSheet(workbook, asked.sheetName, chosen);
  const last = chosen.at(-1);
  const remembered = last ? findWith(workbook, last, chosen) : null;
  if (remembered) return remembered;
  const found = findMeasuresTable(workbook);
  return found ? withColumns(workbook, found, chosen) : { kind: "no-table" };
}

function chooseOnSheet(workbook: RawWorkbook, name: string, chosen: readonly ChosenTable[]): TableChoice {
  const sheet = findSheet(workbook, name);
  if (!sheet) return { kind: "no-such-sheet" };
  const remembered = choiceOf(sheet.sheet, chosen);
  const known = remembered ? findWith(workbook, remembered, chosen) : null;
  if (known) return known;
  const [first] = findTablesOnSheet(sheet);
  return first ? withColumns(workbook, first, chosen) : { kind: "no-table" };
}

function choiceOf(sheet: string, chosen: readonly ChosenTable[]): ChosenTable | undefined {
  return chosen.filter((choice) => squash(choice.sheet) === squash(sheet)).at(-1);
}

function findWith(
  workbook: RawWorkbook,
  wanted: WantedTable,
  chosen: readonly ChosenTable[],
): TableChoice | null {
  const named = findNamed(workbook, wanted, chosen);
  const found = findWantedTable(workbook, wanted);
  // A table that a person named is meant, though the headings of another one on its sheet are easier to read.
  if (named && found?.location.headerRow !== named.location.headerRow) {
    if (!found || named.location.headerRow === wanted.headerRow) {
      return { kind: "found", found: named, columnsSource: "chosen" };
    }
  }
  return found && withColumns(workbook, found, chosen);
}

/** The table whose row and columns a person named: headings that nobody can read are found by these. */
function findNamed(
  workbook: RawWorkbook,
  wanted: WantedTable,
  chosen: readonly ChosenTable[],
): MeasuresTable | null {
  const choice = choiceOf(wanted.sheet, chosen);
  const sheet = findSheet(workbook, wanted.sheet);
  if (!choice || !sheet || !hasColumns(choice)) return null;
  const named = tableByChosenColumns(sheet, choice);
  // Rows may have come or gone since it was named, and since it was read last.
  const isMeant =
    named !== null &&
    (choice.titleYear === wanted.titleYear ||
      [choice.headerRow, named.location.headerRow].includes(wanted.headerRow));
  return isMeant ? named : null;
}

function withColumns(
  workbook: RawWorkbook,
  found: MeasuresTable,
  chosen: readonly ChosenTable[],
): TableChoice {
  const choice = choiceOf(found.table.sheet, chosen);
  const isMeant =
    choice !== undefined &&
    hasColumns(choice) &&
    findWantedTable(workbook, choice)?.location.headerRow === found.location.headerRow;
  if (!isMeant) return { kind: "found", found, columnsSource: "headings" };
  const columns = columnsAt(found.grid, found.location.headerRow, choice);
  return { kind: "found", found: takeChosenColumns(found, columns), columnsSource: "chosen" };
}

function hasColumns({ columns }: ChosenTable): boolean {
  return Object.keys(columns).length > 0;
}
