import { exportNotes, type RenderNotes } from "../app/export-notes";
import type { CheckedWorkbook } from "../app/check-workbook";
import { layOwedSheet } from "../app/lay-owed-sheet";
import { succeed, type Result } from "../app/ports/result";
import type { PlainDate } from "../core/calendar/plain-date";
import type { UnitDebts } from "../core/owed/owed-measure";
import type { OpenedWorkbook } from "./open-workbook";
import { readPictures } from "./read-pictures";

/** What a file of debts is made of. */
export interface OwedFile {
  readonly opened: OpenedWorkbook;
  readonly checked: CheckedWorkbook;
  readonly units: readonly UnitDebts[];
  /** With which deadlines were compared. */
  readonly asOf: PlainDate;
}

type WriteOwed = (owed: OwedFile) => Promise<Result<Uint8Array>>;

/** The file formats that debts can take, by the ending of the file: a sheet with all of them, or notes to the units. */
export const OWED_FORMATS: Readonly<Record<string, WriteOwed>> = {
  ".xlsx": async ({ checked, units, asOf }) => {
    const { writeWorkbook } = await import("../adapters/xlsx/write-workbook");
    return succeed(await writeWorkbook(layOwedSheet(checked, units, asOf)));
  },
  ".docx": async (owed) => {
    const { renderNotesDocx } = await import("../adapters/docx/render-notes-docx");
    return writeNotes(owed, renderNotesDocx);
  },
  ".pdf": async (owed) => {
    const { renderNotesPdf } = await import("../adapters/pdf/render-notes-pdf");
    return writeNotes(owed, renderNotesPdf);
  },
};

async function writeNotes(
  { opened, checked, units, asOf }: OwedFile,
  render: RenderNotes,
): Promise<Result<Uint8Array>> {
  const pictures = await readPictures(opened);
  if (!pictures.ok) return pictures;
  return exportNotes(checked, units, render, { today: asOf, pictures: pictures.value });
}
