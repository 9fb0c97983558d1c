import { readWorkbook } from "../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../src/adapters/xlsx/write-workbook";
import { checkWorkbook } from "../src/app/check-workbook";
import { boardSheet } from "../src/core/board/board-sheet";
import { buildBoard } from "../src/core/board/build-board";
import type { Board } from "../src/core/board/board";
import { parsePlainDate } from "../src/core/calendar/plain-date";

/**
 * The board of a workbook as a file of its own, with the chart.
 * @param bytes of a workbook with a measures sheet
 * @param day "2025-07-15"
 */
export async function boardFile(
  bytes: Uint8Array,
  day: string,
): Promise<{ readonly board: Board; readonly file: Uint8Array }> {
  const asOf = parsePlainDate(day);
  const read = await readWorkbook(bytes);
  if (asOf === null || !read.ok) throw new Error("no day, or no workbook");
  const options = { asOf, fiscalYear: null, sheetName: null, purpose: "check" } as const;
  const checked = checkWorkbook(read.value, options, []);
  if (!checked.ok) throw new Error(checked.fault.en);
  const { sheet, records, settings } = checked.value;
  const board = buildBoard(sheet, records, asOf);
  const layout = boardSheet(board, { organization: settings.organization, digits: "thai", font: null });
  return { board, file: await writeWorkbook(layout) };
}
