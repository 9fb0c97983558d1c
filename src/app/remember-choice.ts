import { formatThaiDate } from "../core/calendar/format-thai-date";
import type { PlainDate } from "../core/calendar/plain-date";
import type { ChosenTable, WantedTable } from "../core/model/wanted-table";
import { CHOSEN_TABLE_KIND, readChosenTables, withChosenTable } from "../core/sheet/program/chosen-tables";
import { programEdits } from "../core/sheet/program/program-edits";
import { programSheetLayout } from "../core/sheet/program/program-sheet-layout";
import { readProgramSheet } from "../core/sheet/program/read-program-sheet";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { squash } from "../core/text/squash";
import type { Result } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";
import { writeCells, writeSheets, type Written } from "./write-own-sheet";

/** The table that a person chose, and when. */
export interface TableChoiceMade {
  /** With the columns that a person named; those of an earlier choice stay where they are left out. */
  readonly table: WantedTable & Partial<Pick<ChosenTable, "columns" | "headings">>;
  readonly today: PlainDate;
}

/**
 * Remembers with the workbook which table a person chose, and which column is which: in the hidden sheet ข้อมูลโปรแกรม, which is
 * made when it is first needed. Columns that a person named for the same table stay.
 * @returns what was written, to be taken back; a fault where nothing, or not all of it, was written: the choice is then remembered
 *   only as long as the pane is open
 */
export async function rememberChoice(
  spreadsheet: Pick<Spreadsheet, "read" | "makeSheets" | "write">,
  { table, today }: TableChoiceMade,
): Promise<Result<Written>> {
  const read = await spreadsheet.read({ mergedAreas: false });
  if (!read.ok) return read;
  const program = readProgramSheet(read.value);
  const records = withChosenTable(
    program?.rows.map(({ record }) => record) ?? [],
    { ...namedOf(read.value, table), ...table },
    { by: "", on: formatThaiDate(today, { digits: "arabic", month: "short" }) },
  );
  if (program === null) return writeSheets(spreadsheet, programSheetLayout(records));
  return writeCells(spreadsheet, read.value, programEdits(program, CHOSEN_TABLE_KIND, records));
}

function namedOf(
  workbook: RawWorkbook,
  { sheet, headerRow }: TableChoiceMade["table"],
): Pick<ChosenTable, "columns" | "headings"> {
  const known = readChosenTables(workbook).find(
    (chosen) => squash(chosen.sheet) === squash(sheet) && chosen.headerRow === headerRow,
  );
  if (!known) return { columns: {} };
  const { columns, headings } = known;
  return { columns, ...(headings && { headings }) };
}
