import type { PlainDate } from "../core/calendar/plain-date";
import { owedByUnit } from "../core/owed/owed-by-unit";
import { layOwedSheet } from "./lay-owed-sheet";
import { readOpenSheet, type OpenSheet } from "./open-sheet";
import type { Result } from "./ports/result";
import type { MadeSheets } from "./ports/spreadsheet";

/**
 * Makes the sheet that lists what each unit owes, in the place of one made before where nobody changed that: the workbook is read
 * again, so that the list is that of now.
 * @param day with which deadlines are compared
 */
export async function makeOwedSheet(open: OpenSheet, day: PlainDate): Promise<Result<MadeSheets>> {
  const read = await readOpenSheet(open);
  if (!read.ok) return read;
  const { sheet, records } = read.value.checked;
  const layout = layOwedSheet(read.value.checked, owedByUnit(sheet, records, day), day);
  return open.spreadsheet.makeSheets(layout, "replace-own");
}
