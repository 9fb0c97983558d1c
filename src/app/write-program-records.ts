import type { CellEdit } from "../core/changes/cell-edit";
import { NO_EDITS } from "../core/changes/workbook-edits";
import type { ProgramRecord } from "../core/model/program-record";
import { createWitnesses } from "../core/sheet/create-witnesses";
import { programSheetLayout } from "../core/sheet/program/program-sheet-layout";
import { readProgramSheet, type ProgramSheet } from "../core/sheet/program/read-program-sheet";
import { makeChange, type OnStep } from "./changes/make-change";
import { fail, succeed, type Result } from "./ports/result";
import type { MadeSheets, Spreadsheet, WriteOutcome } from "./ports/spreadsheet";

/** What remembering something has written: rows of the hidden sheet, or the sheet itself where there was none. */
export interface WrittenRecords extends WriteOutcome {
  readonly sheets: MadeSheets | null;
}

/** What the hidden sheet is to hold. */
export interface WantedRecords {
  /** Where there is no such sheet yet: its records; none where the sheet is not needed. */
  readonly asNew: readonly ProgramRecord[];
  /** Where there is one: what changes in it, or why it cannot hold them. */
  readonly change: (program: ProgramSheet) => Result<readonly CellEdit[]>;
}

const NOTHING_WRITTEN: WriteOutcome = { made: [], left: [] };

/**
 * Writes into the hidden sheet ข้อมูลโปรแกรม, which is made when it is first needed; all of it or nothing, and it can be taken back.
 * @returns a fault where nothing was written
 */
export async function writeProgramRecords(
  spreadsheet: Pick<Spreadsheet, "read" | "makeSheets" | "write">,
  { asNew, change }: WantedRecords,
  onStep?: OnStep,
): Promise<Result<WrittenRecords>> {
  const read = await spreadsheet.read({ mergedAreas: false });
  if (!read.ok) return read;
  const program = readProgramSheet(read.value);
  if (program === null) {
    if (asNew.length === 0) return succeed({ ...NOTHING_WRITTEN, sheets: null });
    const made = await spreadsheet.makeSheets(programSheetLayout(asNew), "if-missing");
    if (!made.ok) return made;
    return made.value.halfMade === null
      ? succeed({ ...NOTHING_WRITTEN, sheets: made.value })
      : fail(made.value.halfMade);
  }
  const cells = change(program);
  if (!cells.ok) return cells;
  const groups =
    cells.value.length === 0
      ? []
      : [createWitnesses(read.value, () => null).of({ ...NO_EDITS, cells: cells.value })];
  const written = await makeChange(spreadsheet, async () => succeed({ groups, stale: [] }), onStep);
  return written.ok ? succeed({ ...written.value, sheets: null }) : written;
}
