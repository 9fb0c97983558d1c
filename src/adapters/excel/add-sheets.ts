import { fail, succeed, type Result } from "../../app/result";
import type { EnsuredSheets } from "../../app/spreadsheet";
import type { CellLayout, RowLayout, SheetLayout, WorkbookLayout } from "../../core/model/workbook-layout";
import { applyPage } from "./apply-page";
import { applyStyles } from "./apply-styles";
import { byteLength } from "./byte-length";
import { cellInput } from "./cell-input";
import { freeSheetName } from "./free-sheet-name";
import { PIECE_BYTES } from "./plan-pieces";
import { rangeOf } from "./range-of";
import { whatIsLacking } from "./requirements";
import { runExcel } from "./run-excel";
import type { Session } from "./session";
import { OFFICIAL_FONT, SHEET_STYLES } from "./sheet-styles";
import { toSerial } from "./to-serial";

/**
 * Adds sheets, each under a free name, and shows the first: one round trip for the names that are taken, and one for each 4 MB.
 */
export async function addSheets(
  session: Session,
  layout: WorkbookLayout,
): Promise<Result<{ readonly sheets: readonly string[] }>> {
  const made = await makeSheets(session, layout, (name, taken) => freeSheetName(name, taken));
  return made.ok ? succeed({ sheets: made.value.added }) : made;
}

/** Adds those sheets whose name is free, in the same round trips; a sheet that bears the name is not touched. */
export function ensureSheets(session: Session, layout: WorkbookLayout): Promise<Result<EnsuredSheets>> {
  return makeSheets(session, layout, (name, taken) => (freeSheetName(name, taken) === name ? name : null));
}

/** @param nameFor null for a sheet that is not to be made */
async function makeSheets(
  session: Session,
  layout: WorkbookLayout,
  nameFor: (name: string, taken: readonly string[]) => string | null,
): Promise<Result<EnsuredSheets>> {
  const lacking = whatIsLacking("add-report-sheets");
  if (lacking !== null) return fail(lacking);
  session.ownWrites += 1;
  try {
    return await runExcel({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const taken = worksheets.items.map(({ name }) => name);
      let first: Excel.Worksheet | null = null;
      let sent = 0;
      const added: string[] = [];
      const kept: string[] = [];
      for (const sheet of layout.sheets) {
        const name = nameFor(sheet.name, [...taken, ...added]);
        if (name === null) {
          kept.push(sheet.name);
          continue;
        }
        added.push(name);
        // Named as it is added: setting the name later would clear Excel's undo.
        const worksheet = worksheets.add(name);
        first ??= worksheet;
        prepareSheet(worksheet, sheet, layout.font ?? OFFICIAL_FONT);
        for (const block of cutRows(sheet.rows)) {
          if (sent + block.bytes > PIECE_BYTES) {
            await context.sync();
            sent = 0;
          }
          writeRows(worksheet, block.rows, columnCount(sheet));
          sent += block.bytes;
        }
        finishSheet(worksheet, sheet);
      }
      if (first === null) return { added, kept };
      first.activate();
      await context.sync();
      return { added, kept };
    });
  } finally {
    session.ownWrites -= 1;
  }
}

function columnCount({ columnWidths, rows }: SheetLayout): number {
  return Math.max(
    1,
    columnWidths.length,
    ...rows.map(({ cells }) => cells.reduce((most, { column }) => Math.max(most, column), 0)),
  );
}

// A column as wide as n digits of the standard font (Calibri 11: 7 pixels each, and 5 to spare; Excel's file format, 18.3.1.13).
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

/** Font, widths and formats come before the values: a cell has to be a text before it is given one. */
function prepareSheet(worksheet: Excel.Worksheet, sheet: SheetLayout, font: string): void {
  const lastRow = sheet.rows.at(-1)?.row ?? 1;
  rangeOf(worksheet, { top: 1, left: 1, bottom: lastRow, right: columnCount(sheet) }).format.font.name = font;
  for (const [index, width] of sheet.columnWidths.entries()) {
    const column = rangeOf(worksheet, { top: 1, left: index + 1, bottom: 1, right: index + 1 });
    column.format.columnWidth = width * POINTS_PER_CHARACTER + COLUMN_PADDING;
  }
  applyStyles(worksheet, sheet);
}

interface Block {
  readonly rows: RowLayout[];
  bytes: number;
}

const BLOCK_ROWS = 500;

/** Runs of rows that follow one another, none larger than a round trip takes. */
function cutRows(rows: readonly RowLayout[]): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const bytes = byteLength(row.cells);
    const block = blocks.at(-1);
    const isNext = block?.rows.at(-1)?.row === row.row - 1;
    if (block && isNext && block.rows.length < BLOCK_ROWS && block.bytes + bytes <= PIECE_BYTES / 2) {
      block.rows.push(row);
      block.bytes += bytes;
    } else blocks.push({ rows: [row], bytes });
  }
  return blocks;
}

function writeRows(worksheet: Excel.Worksheet, rows: readonly RowLayout[], columns: number): void {
  const top = rows[0]?.row ?? 1;
  const range = rangeOf(worksheet, { top, left: 1, bottom: top + rows.length - 1, right: columns });
  range.values = rows.map(({ cells }) => {
    const line: (string | number | null)[] = Array.from({ length: columns }, () => null); // null leaves a cell alone
    for (const cell of cells) line[cell.column - 1] = inputOf(cell);
    return line;
  });
}

function inputOf({ value, style, numberFormat }: CellLayout): string | number | null {
  const format = numberFormat ?? SHEET_STYLES[style].numberFormat ?? "General";
  if (typeof value === "string") return cellInput(value, format);
  return value === null || typeof value === "number" ? value : toSerial(value.date);
}

function finishSheet(worksheet: Excel.Worksheet, sheet: SheetLayout): void {
  const { rows, merges, frozen, choices, page, printArea } = sheet;
  if (printArea) worksheet.pageLayout.setPrintArea(rangeOf(worksheet, printArea));
  for (const area of merges) rangeOf(worksheet, area).merge();
  for (const { row, height, hidden } of rows) {
    const line = rangeOf(worksheet, { top: row, left: 1, bottom: row, right: 1 });
    if (height !== null) line.format.rowHeight = height;
    if (hidden) line.rowHidden = true;
  }
  for (const { top, bottom } of rowsToFit(rows)) {
    rangeOf(worksheet, { top, left: 1, bottom, right: columnCount(sheet) }).format.autofitRows();
  }
  if (frozen.rows > 0 && frozen.columns > 0) {
    const { rows: bottom, columns: right } = frozen;
    worksheet.freezePanes.freezeAt(rangeOf(worksheet, { top: 1, left: 1, bottom, right }));
  } else if (frozen.rows > 0) worksheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.columns > 0) worksheet.freezePanes.freezeColumns(frozen.columns);
  for (const { area, values, source, warning } of choices) {
    const { dataValidation } = rangeOf(worksheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: source ?? values.join(",") } };
    dataValidation.errorAlert = { message: warning, showAlert: true, style: "Warning", title: "" };
  }
  for (const { row, cells } of rows) {
    for (const { column, note } of cells) {
      if (note === null) continue;
      // A hint, not a remark of anyone: comments have an author, and notes came with ExcelApi 1.18.
      const cell = rangeOf(worksheet, { top: row, left: column, bottom: row, right: column });
      cell.dataValidation.prompt = { message: note, showPrompt: true, title: "" };
    }
  }
  applyPage(worksheet, page);
}

/** Runs of rows whose height Excel is to find; merged cells have theirs given, since Excel does not fit those. */
function rowsToFit(rows: readonly RowLayout[]): { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const { row, height, cells } of rows) {
    const hasText = cells.some(({ value }) => value !== null && value !== "");
    if (height !== null || !hasText) continue;
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
