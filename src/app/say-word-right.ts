import { formatThaiDate } from "../core/calendar/format-thai-date";
import type { PlainDate } from "../core/calendar/plain-date";
import type { ProgramRecord } from "../core/model/program-record";
import { programEdits } from "../core/sheet/program/program-edits";
import { withWordSaidRight, WORD_SAID_RIGHT_KIND } from "../core/sheet/program/words-said-right";
import type { OnStep } from "./changes/make-change";
import { succeed, type Result } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";
import { writeProgramRecords, type WrittenRecords } from "./write-program-records";

/**
 * Remembers with the workbook that a word is right: in the hidden sheet ข้อมูลโปรแกรม, which is made when it is first needed.
 * @param said the word as the finding quotes it, and the day
 * @returns a fault where it was not written
 */
export function sayWordRight(
  spreadsheet: Pick<Spreadsheet, "read" | "makeSheets" | "write">,
  said: { readonly word: string; readonly today: PlainDate },
  onStep?: OnStep,
): Promise<Result<WrittenRecords>> {
  const stamp = { by: "", on: formatThaiDate(said.today, { digits: "arabic", month: "short" }) };
  const withWord = (records: readonly ProgramRecord[]): ProgramRecord[] =>
    withWordSaidRight(records, said.word, stamp);
  return writeProgramRecords(
    spreadsheet,
    {
      asNew: withWord([]),
      change: (program) => {
        const records = withWord(program.rows.map(({ record }) => record));
        return succeed(programEdits(program, WORD_SAID_RIGHT_KIND, records));
      },
    },
    onStep,
  );
}
