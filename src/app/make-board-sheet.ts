import { buildBoard } from "../core/board/build-board";
import { boardSheet } from "../core/board/board-sheet";
import type { PlainDate } from "../core/calendar/plain-date";
import { readOpenSheet, type OpenSheet } from "./open-sheet";
import type { Result } from "./ports/result";
import type { MadeSheets } from "./ports/spreadsheet";

/**
 * Makes the sheet with the board's chart and figures, in the place of one made before where nobody changed that: the workbook is
 * read again, so that the figures are those of now.
 * @param day with which deadlines are compared
 */
export async function makeBoardSheet(open: OpenSheet, day: PlainDate): Promise<Result<MadeSheets>> {
  const read = await readOpenSheet(open);
  if (!read.ok) return read;
  const { sheet, records, settings } = read.value.checked;
  const layout = boardSheet(buildBoard(sheet, records, day), {
    organization: settings.organization ?? sheet.organization,
    digits: settings.digits,
    font: settings.font?.trim() || null,
  });
  return open.spreadsheet.makeSheets(layout, "replace-own");
}
