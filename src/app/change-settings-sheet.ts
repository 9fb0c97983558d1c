import type { CellEdit } from "../core/changes/cell-edit";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
import { cellRef } from "../core/model/cell-ref";
import type { CellLayout, RowLayout, SheetLayout, WorkbookLayout } from "../core/model/workbook-layout";
import { layoutTable } from "../core/sheet/layout-table";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { scanSettingsSheet } from "../core/sheet/scan-settings-sheet";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";
import { settingsSheetLayout } from "./settings-sheet-layout";
import { writeEdits, writeSheets, type Written } from "./write-own-sheet";

/** The workbook whose settings are changed, and how it is read again before anything is written. */
export interface OpenSettings {
  readonly spreadsheet: Pick<Spreadsheet, "makeSheets" | "write">;
  /** Reads the workbook with all that is known of its merged areas. */
  readonly read: () => Promise<Result<RawWorkbook>>;
  /** Buddhist era, for a settings sheet that has to be made; null leaves it to be filled in. */
  readonly fiscalYear: number | null;
}

/**
 * Changes the settings sheet, all that is planned or none of it. Where the workbook has no such sheet, it is made with what they say.
 * @param plan what to write, from the workbook as it is now; of one without the sheet, from a blank one
 */
export async function changeSettingsSheet(
  { spreadsheet, read, fiscalYear }: OpenSettings,
  plan: (workbook: RawWorkbook, isNew: boolean) => Result<WorkbookEdits>,
): Promise<Result<Written>> {
  const workbook = await read();
  if (!workbook.ok) return workbook;
  if (scanSettingsSheet(workbook.value) !== null) {
    const edits = plan(workbook.value, false);
    return edits.ok ? writeEdits(spreadsheet, workbook.value, edits.value) : edits;
  }
  const layout = settingsSheetLayout(fiscalYear);
  const tables = layout.sheets.map((sheet) => layoutTable(sheet.name, sheet));
  const edits = plan({ tables, active: 0 }, true);
  if (!edits.ok) return edits;
  const { cells, removedRows } = edits.value;
  if (cells.length + removedRows.length === 0) return succeed({ made: [], sheets: null });
  const made = await writeSheets(spreadsheet, filled(layout, edits.value));
  if (!made.ok) return made;
  return made.value.sheets?.added.length === 0 ? fail(UNREAD_SHEET) : made;
}

function filled(layout: WorkbookLayout, { cells, removedRows }: WorkbookEdits): WorkbookLayout {
  const sheets = layout.sheets.map((sheet) => withoutRows(fillSheet(sheet, cells), removedRows));
  return { ...layout, sheets };
}

/** What stands below them, people only, comes up. */
function withoutRows(sheet: SheetLayout, removed: WorkbookEdits["removedRows"]): SheetLayout {
  const gone = new Set(removed.map(({ row }) => row));
  const rows = sheet.rows
    .filter(({ row }) => !gone.has(row))
    .map((line) => ({ ...line, row: line.row - [...gone].filter((row) => row < line.row).length }));
  return { ...sheet, rows };
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
