import type { CellEdit } from "../core/changes/cell-edit";
import { cellRef } from "../core/model/cell-ref";
import type { CellLayout, RowLayout, SheetLayout, WorkbookLayout } from "../core/model/workbook-layout";
import { layoutTable } from "../core/sheet/layout-table";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { scanSettingsSheet } from "../core/sheet/scan-settings-sheet";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";
import { settingsSheetLayout } from "./settings-sheet-layout";
import { writeCells, writeSheets, type Written } from "./write-own-sheet";

/** The workbook whose settings are changed, and how it is read again before anything is written. */
export interface OpenSettings {
  readonly spreadsheet: Pick<Spreadsheet, "makeSheets" | "write">;
  /** Reads the workbook with all that is known of its merged areas. */
  readonly read: () => Promise<Result<RawWorkbook>>;
  /** Buddhist era, for a settings sheet that has to be made; null leaves it to be filled in. */
  readonly fiscalYear: number | null;
}

/**
 * Changes cells of the settings sheet, all of them or none. Where the workbook has no such sheet, it is made with what they say.
 * @param plan the cells to write, from the workbook as it is now; of one without the sheet, from a blank one
 */
export async function changeSettingsSheet(
  { spreadsheet, read, fiscalYear }: OpenSettings,
  plan: (workbook: RawWorkbook, isNew: boolean) => Result<readonly CellEdit[]>,
): Promise<Result<Written>> {
  const workbook = await read();
  if (!workbook.ok) return workbook;
  if (scanSettingsSheet(workbook.value) !== null) {
    const cells = plan(workbook.value, false);
    return cells.ok ? writeCells(spreadsheet, workbook.value, cells.value) : cells;
  }
  const layout = settingsSheetLayout(fiscalYear);
  const tables = layout.sheets.map((sheet) => layoutTable(sheet.name, sheet));
  const cells = plan({ tables, active: 0 }, true);
  if (!cells.ok) return cells;
  if (cells.value.length === 0) return succeed({ made: [], sheets: null });
  const made = await writeSheets(spreadsheet, filled(layout, cells.value));
  if (!made.ok) return made;
  return made.value.sheets?.added.length === 0 ? fail(UNREAD_SHEET) : made;
}

function filled(layout: WorkbookLayout, edits: readonly CellEdit[]): WorkbookLayout {
  return { ...layout, sheets: layout.sheets.map((sheet) => fillSheet(sheet, edits)) };
}

function fillSheet(sheet: SheetLayout, edits: readonly CellEdit[]): SheetLayout {
  const texts = new Map(edits.map(({ cell, after }) => [cell, after]));
  const fill = ({ row, ...rest }: RowLayout): RowLayout => ({
    ...rest,
    row,
    cells: rest.cells.map((cell): CellLayout => {
      const after = texts.get(cellRef(cell.column, row));
      texts.delete(cellRef(cell.column, row));
      return after === undefined ? cell : { ...cell, value: after === "" ? null : after };
    }),
  });
  const rows = sheet.rows.map(fill);
  const last = rows.at(-1);
  // A line for one more person looks like the last one.
  for (let row = (last?.row ?? 0) + 1; last !== undefined && texts.size > 0; row += 1) {
    const cells = last.cells.map((cell) => ({ ...cell, value: null }));
    rows.push(fill({ ...last, row, cells }));
    if (row > last.row + edits.length) break;
  }
  return { ...sheet, rows };
}

/** A sheet of that name is there, but Excel did not hand it over with the others. */
const UNREAD_SHEET = {
  th: "ยังอ่านแผ่น “ตั้งค่ารายงาน” ไม่ได้ ลองอีกครั้ง",
  en: "The sheet “ตั้งค่ารายงาน” could not be read; try again.",
} as const satisfies UserFault;
