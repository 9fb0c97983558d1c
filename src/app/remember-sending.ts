import type { PlainDate } from "../core/calendar/plain-date";
import { sendingRecords, sendingRows, type SendingStep } from "../core/hands/sending-state";
import { addedRowEdits } from "../core/sheet/program/program-row-edits";
import type { OnStep } from "./changes/make-change";
import { succeed, type Result } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";
import { writeProgramRecords, type WrittenRecords } from "./write-program-records";

/**
 * Remembers in the main workbook that units were sent their workbooks on a day, or that these came back; read again by
 * `readSendingStates`. It can be taken back.
 */
export function rememberSending(
  spreadsheet: Pick<Spreadsheet, "read" | "makeSheets" | "write">,
  step: SendingStep,
  units: readonly string[],
  stamp: { readonly by: string; readonly day: PlainDate },
  onStep?: OnStep,
): Promise<Result<WrittenRecords>> {
  const records = sendingRecords(step, units, stamp);
  return writeProgramRecords(
    spreadsheet,
    {
      asNew: records,
      change: (program) => succeed(addedRowEdits(program, records, sendingRows(program, records))),
    },
    onStep,
  );
}
