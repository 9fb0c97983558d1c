import { formatThaiDate } from "../core/calendar/format-thai-date";
import type { PlainDate } from "../core/calendar/plain-date";
import { NO_EDITS } from "../core/changes/workbook-edits";
import { createWitnesses } from "../core/sheet/create-witnesses";
import { programEdits } from "../core/sheet/program/program-edits";
import { programSheetLayout } from "../core/sheet/program/program-sheet-layout";
import { readProgramSheet } from "../core/sheet/program/read-program-sheet";
import { withWordSaidRight, WORD_SAID_RIGHT_KIND } from "../core/sheet/program/words-said-right";
import { makeChange, type OnStep } from "./changes/make-change";
import { fail, succeed, type Result } from "./ports/result";
import type { MadeSheets, Spreadsheet, WriteOutcome } from "./ports/spreadsheet";

/** What saying it has written: a row of the hidden sheet, or the sheet itself where there was none. */
export interface WordSaidRight extends WriteOutcome {
  readonly sheets: MadeSheets | null;
}

const NOTHING_WRITTEN: WriteOutcome = { made: [], left: [] };

/**
 * Remembers with the workbook that a word is right: in the hidden sheet ข้อมูลโปรแกรม, which is made when it is first needed.
 * @param said the word as the finding quotes it, and the day
 * @returns a fault where it was not written
 */
export async function sayWordRight(
  spreadsheet: Pick<Spreadsheet, "read" | "makeSheets" | "write">,
  said: { readonly word: string; readonly today: PlainDate },
  onStep?: OnStep,
): Promise<Result<WordSaidRight>> {
  const read = await spreadsheet.read({ mergedAreas: false });
  if (!read.ok) return read;
  const stamp = { by: "", on: formatThaiDate(said.today, { digits: "arabic", month: "short" }) };
  const program = readProgramSheet(read.value);
  const records = withWordSaidRight(program?.rows.map(({ record }) => record) ?? [], said.word, stamp);
  if (program === null) {
    const made = await spreadsheet.makeSheets(programSheetLayout(records), "if-missing");
    if (!made.ok) return made;
    return made.value.halfMade === null
      ? succeed({ ...NOTHING_WRITTEN, sheets: made.value })
      : fail(made.value.halfMade);
  }
  const cells = programEdits(program, WORD_SAID_RIGHT_KIND, records);
  const groups =
    cells.length === 0 ? [] : [createWitnesses(read.value, () => null).of({ ...NO_EDITS, cells })];
  const written = await makeChange(spreadsheet, async () => succeed({ groups, stale: [] }), onStep);
  return written.ok ? succeed({ ...written.value, sheets: null }) : written;
}
