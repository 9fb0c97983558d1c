import { NO_EDITS } from "../core/changes/workbook-edits";
import { cellRef, parseCellRef } from "../core/model/cell-ref";
import { SETTING_NAMES } from "../core/model/setting-names";
import { applyEdits } from "../core/sheet/apply-edits";
import { findSettingCells } from "../core/sheet/find-setting-cells";
import { newSettingLine } from "../core/sheet/new-setting-line";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import type { NamedPictures, PictureOverCell, Spreadsheet } from "./ports/spreadsheet";
import { settingsSheetLayout } from "./settings-sheet-layout";
import { writeCells, writeSheets, type Written } from "./write-own-sheet";

/** The name of the emblem's line and of the picture that the tool puts there. */
export const EMBLEM_NAME = SETTING_NAMES.find(({ key }) => key === "emblem")?.name ?? "";

/** A PNG or JPEG that a person chose. */
export interface ChosenEmblem extends Pick<PictureOverCell, "bytes" | "width" | "height"> {
  /** Buddhist era, for a settings sheet that has to be made; null leaves it to be filled in. */
  readonly fiscalYear: number | null;
}

/** What was written for the emblem, which can be taken back, and where the picture lies, which cannot: it is taken off instead. */
export interface EmblemSet extends Written {
  readonly sheet: string;
  /** The cell that it lies over: "B20". */
  readonly cell: string;
  /** Why there is a line for it now, but no picture; null where it lies there. */
  readonly lack: UserFault | null;
}

type EmblemSpreadsheet = Pick<Spreadsheet, "read" | "makeSheets" | "write"> & {
  readonly namedPictures: NamedPictures;
};

/**
 * Puts the authority's emblem at its line of the settings sheet, in place of the one that was put there before; the sheet and the line are
 * made where they are missing.
 * @returns a fault where nothing was changed
 */
export async function setEmblem(
  spreadsheet: EmblemSpreadsheet,
  { fiscalYear, ...picture }: ChosenEmblem,
): Promise<Result<EmblemSet>> {
  const made = await ensureLine(spreadsheet, fiscalYear);
  if (!made.ok) return made;
  const { written, sheet, cell } = made.value;
  const put = await spreadsheet.namedPictures.put({ ...picture, sheet, cell, name: EMBLEM_NAME });
  const isNothing = written.made.length === 0 && written.sheets === null;
  if (!put.ok && isNothing) return put;
  return succeed({ ...written, sheet, cell, lack: put.ok ? null : put.fault });
}

interface EnsuredLine {
  readonly written: Written;
  readonly sheet: string;
  readonly cell: string;
}

async function ensureLine(
  spreadsheet: EmblemSpreadsheet,
  fiscalYear: number | null,
): Promise<Result<EnsuredLine>> {
  const read = await spreadsheet.read({ mergedAreas: false });
  if (!read.ok) return read;
  const found = emblemCell(read.value);
  if (found.cell !== null) return succeed({ written: NOTHING, sheet: found.sheet, cell: found.cell });
  return found.sheet === null
    ? makeSheet(spreadsheet, fiscalYear)
    : addLine(spreadsheet, read.value, found.sheet);
}

const NOTHING: Written = { made: [], sheets: null };

function emblemCell(
  workbook: RawWorkbook,
):
  { readonly sheet: string; readonly cell: string } | { readonly sheet: string | null; readonly cell: null } {
  const cells = findSettingCells(workbook);
  const cell = cells?.values.get("emblem")?.cell;
  return cells !== null && cell !== undefined
    ? { sheet: cells.sheet, cell }
    : { sheet: cells?.sheet ?? null, cell: null };
}

async function makeSheet(
  spreadsheet: EmblemSpreadsheet,
  fiscalYear: number | null,
): Promise<Result<EnsuredLine>> {
  const layout = settingsSheetLayout(fiscalYear);
  const row = layout.sheets[0]?.rows.find(({ cells }) => cells[0]?.value === EMBLEM_NAME)?.row;
  const made = await writeSheets(spreadsheet, layout);
  if (!made.ok) return made;
  const [sheet] = made.value.sheets?.added ?? [];
  if (sheet === undefined || row === undefined) return fail(NO_LINE);
  return succeed({ written: made.value, sheet, cell: cellRef(VALUE_COLUMN, row) });
}

/** Of a new settings sheet. */
const VALUE_COLUMN = 2;

async function addLine(
  spreadsheet: EmblemSpreadsheet,
  workbook: RawWorkbook,
  sheet: string,
): Promise<Result<EnsuredLine>> {
  const cells = newSettingLine(workbook, "emblem");
  const { cell } = emblemCell(applyEdits(workbook, { ...NO_EDITS, cells }));
  const done = await writeCells(spreadsheet, workbook, cells);
  if (!done.ok) return done;
  // The row may have moved since it was read.
  const named = done.value.made.at(-1)?.edits.cells.at(-1)?.cell;
  if (named === undefined || cell === null) return fail(NO_LINE);
  const place = cellRef(parseCellRef(cell).column, parseCellRef(named).row);
  return succeed({ written: done.value, sheet, cell: place });
}

/** A sheet of that name is there, but Excel did not hand it over with the others. */
const NO_LINE = {
  th: "ไม่พบแถว “ตราหน่วยงาน” ในแผ่น “ตั้งค่ารายงาน” เพิ่มแถวนั้นก่อน",
  en: "The sheet “ตั้งค่ารายงาน” has no line “ตราหน่วยงาน”; add that line first",
} as const satisfies UserFault;
