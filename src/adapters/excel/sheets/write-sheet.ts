import { largest } from "../../../core/lists/extremes";
import type { CellLayout, RowLayout, SheetLayout } from "../../../core/model/workbook-layout";
import { cellInput } from "../cells/cell-input";
import { rangeOf } from "../host/range-of";
import { toSerial } from "../../../core/calendar/to-serial";
import { addDrawings } from "./add-drawings";
import { applyPage } from "./apply-page";
import { byteLength } from "../host/byte-length";
import { applyStyles } from "./apply-styles";
import { CALL_BYTES } from "./call-bytes";
import { cutRows } from "./cut-rows";
import { equalAreas, type PlacedValue } from "./equal-areas";
import { joinMerges } from "./join-merges";
import { cellsOfGrid, type ShownCell } from "./sheet-content";
import type { SheetLook } from "./sheet-look";
import { SHEET_STYLES } from "./sheet-styles";

/** What Excel made of a sheet, once the last round trip is done. */
export interface WrittenSheet {
  readonly cells: () => readonly ShownCell[];
  /** How many pictures and charts it has. */
  readonly drawings: () => number;
}

/**
 * Fills a sheet that was just added: formats, values, merged cells, lists, page.
 * @param sendBefore is called with the bytes of what comes next; sends what is queued if both together are too much for one
 * request
 */
export async function writeSheet(
  worksheet: Excel.Worksheet,
  sheet: SheetLayout,
  look: SheetLook,
  sendBefore: (bytes: number) => Promise<void>,
): Promise<WrittenSheet> {
  await prepareSheet(worksheet, sheet, look, sendBefore);
  const answers: (() => ShownCell[])[] = [];
  for (const { rows, bytes } of cutRows(sheet.rows)) {
    await sendBefore(bytes);
    answers.push(writeRows(worksheet, rows, columnCount(sheet)));
  }
  await finishSheet(worksheet, sheet, look.font, sendBefore);
  const drawings = await addDrawings(worksheet, sheet, look, sendBefore);
  return { cells: () => answers.flatMap((answer) => answer()), drawings };
}

function columnCount({ columnWidths, rows }: SheetLayout): number {
  return largest(
    rows.map(({ cells }) => largest(cells.map(({ column }) => column))),
    Math.max(1, columnWidths.length),
  );
}

// A column as wide as n digits of the standard font (Calibri 11: 7 pixels each, and 5 to spare; Excel's file format, 18.3.1.13).
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;
const POINTS_PER_PIXEL = 0.75;

/** Font, widths and formats come before the values: a cell has to be a text before it is given one. */
async function prepareSheet(
  worksheet: Excel.Worksheet,
  sheet: SheetLayout,
  { font, printedWidth }: SheetLook,
  sendBefore: (bytes: number) => Promise<void>,
): Promise<void> {
  const lastRow = sheet.rows.at(-1)?.row ?? 1;
  rangeOf(worksheet, { top: 1, left: 1, bottom: lastRow, right: columnCount(sheet) }).format.font.name = font;
  for (const [index, width] of sheet.columnWidths.entries()) {
    const column = rangeOf(worksheet, { top: 1, left: index + 1, bottom: 1, right: index + 1 });
    column.format.columnWidth =
      sheet.widthUnit === "pixels"
        ? (width * POINTS_PER_PIXEL) / printedWidth
        : width * POINTS_PER_CHARACTER + COLUMN_PADDING;
  }
  await applyStyles(worksheet, sheet, sendBefore);
}

/** Writes rows that follow one another, and asks for them again. */
function writeRows(
  worksheet: Excel.Worksheet,
  rows: readonly RowLayout[],
  columns: number,
): () => ShownCell[] {
  const top = rows[0]?.row ?? 1;
  const range = rangeOf(worksheet, { top, left: 1, bottom: top + rows.length - 1, right: columns });
  range.values = rows.map(({ cells }) => {
    const line: (string | number | null)[] = Array.from({ length: columns }, () => null); // null leaves a cell alone
    for (const cell of cells) line[cell.column - 1] = inputOf(cell);
    return line;
  });
  range.load("formulas");
  return () => cellsOfGrid(range.formulas, top, 1);
}

function inputOf({ value, style, numberFormat }: CellLayout): string | number | null {
  const format = numberFormat ?? SHEET_STYLES[style].numberFormat ?? "General";
  if (typeof value === "string") return cellInput(value, format);
  return value === null || typeof value === "number" ? value : toSerial(value.date);
}

async function finishSheet(
  worksheet: Excel.Worksheet,
  sheet: SheetLayout,
  font: string,
  sendBefore: (bytes: number) => Promise<void>,
): Promise<void> {
  const { rows, merges, frozen, filter, choices, page, printArea, pageBreaks = [] } = sheet;
  if (printArea) worksheet.pageLayout.setPrintArea(rangeOf(worksheet, printArea));
  for (const { isAcross, ...area } of joinMerges(merges)) {
    await sendBefore(CALL_BYTES);
    rangeOf(worksheet, area).merge(isAcross);
  }
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      if (cell.link === undefined) continue;
      await sendBefore(CALL_BYTES + byteLength([cell]));
      linkCell(worksheet, row, cell, font);
    }
  }
  for (const { value: height, ...area } of equalAreas(rows.map(heightOf))) {
    await sendBefore(CALL_BYTES);
    rangeOf(worksheet, area).format.rowHeight = height;
  }
  for (const { row, hidden } of rows) {
    if (hidden) rangeOf(worksheet, { top: row, left: 1, bottom: row, right: 1 }).rowHidden = true;
  }
  for (const row of pageBreaks) {
    await sendBefore(CALL_BYTES);
    worksheet.horizontalPageBreaks.add(rangeOf(worksheet, { top: row, left: 1, bottom: row, right: 1 }));
  }
  for (const { top, bottom } of rowsToFit(rows)) {
    rangeOf(worksheet, { top, left: 1, bottom, right: columnCount(sheet) }).format.autofitRows();
  }
  if (frozen.rows > 0 && frozen.columns > 0) {
    const { rows: bottom, columns: right } = frozen;
    worksheet.freezePanes.freezeAt(rangeOf(worksheet, { top: 1, left: 1, bottom, right }));
  } else if (frozen.rows > 0) worksheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.columns > 0) worksheet.freezePanes.freezeColumns(frozen.columns);
  if (filter) worksheet.autoFilter.apply(rangeOf(worksheet, filter));
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

function heightOf({ row, height }: RowLayout): PlacedValue<number> {
  return { row, column: 1, value: height ?? undefined };
}

const BLACK = "#000000";

/** Excel gives a linked cell a look of its own, and shows the address where it is told no text: both are set again. */
function linkCell(worksheet: Excel.Worksheet, row: number, cell: CellLayout, font: string): void {
  const { column, style, link } = cell;
  if (link === undefined) return;
  const range = rangeOf(worksheet, { top: row, left: column, bottom: row, right: column });
  range.hyperlink = { address: link };
  range.values = [[inputOf(cell)]];
  range.format.font.name = font;
  range.format.font.size = SHEET_STYLES[style].size;
  range.format.font.color = SHEET_STYLES[style].color ?? BLACK;
  range.format.font.underline = "None";
}

/** Runs of rows whose height Excel must find; rows with merged cells have a given height, since Excel does not fit them. */
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
