import type { PlainDate } from "../core/calendar/plain-date";
import { NO_PICTURES, type SheetPictures } from "../core/model/sheet-picture";
import { buildUnitNotes } from "../core/owed/build-unit-notes";
import type { UnitDebts } from "../core/owed/owed-measure";
import type { UnitNotes } from "../core/owed/unit-notes";
import type { CheckedWorkbook } from "./check-workbook";
import { orPartFault } from "./ports/or-part-fault";
import { fail, type Result } from "./ports/result";

/**
 * Port: turns notes into a file's bytes.
 * @param onShare told how much of the file is done, from 0 to 1, where that is known
 * @throws PartNotLoaded where a piece of code that these notes need does not come
 */
export type RenderNotes = (notes: UnitNotes, onShare?: (share: number) => void) => Promise<Uint8Array>;

interface NotesOptions {
  /** With which deadlines are compared. */
  readonly today: PlainDate;
  readonly pictures?: SheetPictures;
  readonly onShare?: ((share: number) => void) | undefined;
}

/**
 * Writes a note to each unit that owes something, as one file.
 * @param units those that are asked for
 * @param pictures what lies on the workbook's sheets, for the emblem; left out where it was not asked for
 * @param onShare told how much of the file is done, from 0 to 1, where the renderer knows it
 * @returns a fault where there is nobody to write to
 */
export async function exportNotes(
  { sheet, settings, settingCells }: CheckedWorkbook,
  units: readonly UnitDebts[],
  render: RenderNotes,
  { today, pictures = NO_PICTURES, onShare }: NotesOptions,
): Promise<Result<Uint8Array>> {
  const notes = buildUnitNotes(sheet, settings, units, { today, pictures, settingCells });
  if (notes.notes.length > 0) return orPartFault(render(notes, onShare));
  const isUnclaimed = units.some(({ unit, measures }) => unit === null && measures.length > 0);
  return fail(isUnclaimed ? UNCLAIMED : NOBODY);
}

const UNCLAIMED = {
  th: "มาตรการที่ค้างส่งไม่ระบุหน่วยงาน จึงไม่มีบันทึกให้ทำ เติมหน่วยงานรับผิดชอบแล้วลองใหม่",
  en: "The measures of which something is owed name no unit, so there is no note to write; fill in who is responsible and try again",
} as const;
const NOBODY = {
  th: "ไม่มีหน่วยงานใดค้างส่ง จึงไม่มีบันทึกให้ทำ",
  en: "No unit owes anything, so there is no note to write",
} as const;
