import { formatThaiDate } from "../core/calendar/format-thai-date";
import type { PlainDate } from "../core/calendar/plain-date";
import type { ChosenTable } from "../core/model/wanted-table";
import { NO_EDITS } from "../core/changes/workbook-edits";
import { createWitnesses } from "../core/sheet/create-witnesses";
import { CHOSEN_TABLE_KIND, readChosenTables, withChosenTable } from "../core/sheet/program/chosen-tables";
import { programEdits } from "../core/sheet/program/program-edits";
import { programSheetLayout } from "../core/sheet/program/program-sheet-layout";
import { readProgramSheet } from "../core/sheet/program/read-program-sheet";
import { squash } from "../core/text/squash";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { fail, succeed, type Result } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";

/** The table that a person chose, and when. */
export interface TableChoiceMade {
  readonly table: Omit<ChosenTable, "columns">;
  readonly today: PlainDate;
}

/**
 * Remembers with the workbook which table a person chose: in the hidden sheet ข้อมูลโปรแกรม, which is made when it is first
 * needed. Columns that a person named for the same table stay.
 * @returns a fault where nothing, or not all of it, was written: the choice is then remembered only as long as the pane is open
 */
export async function rememberChoice(
  spreadsheet: Pick<Spreadsheet, "read" | "makeSheets" | "write">,
  { table, today }: TableChoiceMade,
): Promise<Result<null>> {
  const read = await spreadsheet.read({ mergedAreas: false });
  if (!read.ok) return read;
  const program = readProgramSheet(read.value);
  const records = withChosenTable(
    program?.rows.map(({ record }) => record) ?? [],
    { ...table, columns: columnsOf(read.value, table) },
    { by: "", on: formatThaiDate(today, { digits: "arabic", month: "short" }) },
  );
  if (program === null) {
    const made = await spreadsheet.makeSheets(programSheetLayout(records), "if-missing");
    if (!made.ok) return made;
    return made.value.halfMade === null ? succeed(null) : fail(made.value.halfMade);
  }
  const cells = programEdits(program, CHOSEN_TABLE_KIND, records);
  if (cells.length === 0) return succeed(null);
  const group = createWitnesses(read.value, () => null).of({ ...NO_EDITS, cells });
  const written = await spreadsheet.write([group]);
  if (!written.ok) return written;
  const [obstacle] = written.value.left.flatMap(({ obstacles }) => obstacles);
  return obstacle ? fail(obstacle.reason) : succeed(null);
}

function columnsOf(
  workbook: RawWorkbook,
  { sheet, headerRow }: TableChoiceMade["table"],
): ChosenTable["columns"] {
  const known = readChosenTables(workbook).find(
    (chosen) => squash(chosen.sheet) === squash(sheet) && chosen.headerRow === headerRow,
  );
  return known?.columns ?? {};
}
