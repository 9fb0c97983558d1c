import {
  cellArea,
  cellPlace,
  columnWidth,
  existingCells,
  formatAt,
  isFilled,
  isRowHidden,
  shownText,
  type Area,
  type CellFormat,
  type Sheet,
} from "excel-host";
import { cellFont, pixels } from "./cell-font";
import { layStrip, type Strip } from "./sheet-geometry";

/** A sheet as it lies on the screen. */
export interface SheetView {
  readonly sheet: Sheet;
  readonly rows: Strip;
  readonly columns: Strip;
}

/** A cell as it is drawn. */
export interface ShownCell {
  readonly text: string;
  readonly format: CellFormat;
  readonly isNumber: boolean;
}

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 14;
const CELL_PADDING = 8;
const STANDARD_HEIGHT = 24;
const TALLEST = pixels(409.5);

/** Lays a sheet out: its used part and some room around it. */
export function viewSheet(
  sheet: Sheet,
  countLines: (text: string, font: string, width: number) => number,
): SheetView {
  const used = usedSize(sheet);
  const widths = Array.from({ length: Math.max(LEAST_COLUMNS, used.columns + SPARE_COLUMNS) }, (_, at) =>
    sheet.hiddenColumns.has(at + 1) ? 0 : pixels(columnWidth(sheet, at + 1)),
  );
  const fitted = fittedHeights(sheet, widths, countLines);
  const heights = Array.from({ length: Math.max(LEAST_ROWS, used.rows + SPARE_ROWS) }, (_, at) => {
    const row = at + 1;
    if (isRowHidden(sheet, row)) return 0;
    const set = sheet.rowHeights.get(row);
    return set === undefined ? (fitted.get(row) ?? STANDARD_HEIGHT) : pixels(set);
  });
  return { sheet, rows: layStrip(heights), columns: layStrip(widths) };
}

/** What a cell shows. */
export function shownCell(sheet: Sheet, row: number, column: number): ShownCell {
  const format = formatAt(sheet, row, column);
  const [found] = existingCells(sheet, cellArea(row, column));
  const text = found && isFilled(found.cell) ? shownText(found.cell.value, format.numberFormat) : "";
  return { text, format, isNumber: found?.cell.kind === "Double" };
}

/** The merged area with this top left cell, or the cell alone. */
export function mergedFrom(sheet: Sheet, row: number, column: number): Area {
  const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
  return merge ?? cellArea(row, column);
}

function usedSize(sheet: Sheet): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const key of sheet.cells.keys()) {
    const place = cellPlace(key);
    rows = Math.max(rows, place.row);
    columns = Math.max(columns, place.column);
  }
  return { rows, columns };
}

/** Rows that nobody sized are as tall as their wrapped texts, as Excel keeps them. */
function fittedHeights(
  sheet: Sheet,
  widths: readonly number[],
  countLines: (text: string, font: string, width: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top},${left}`));
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellPlace(key);
    const isFree = !sheet.rowHeights.has(row) && !merged.has(`${row},${column}`);
    if (!isFree || !isFilled(cell) || typeof cell.value !== "string") continue;
    const format = formatAt(sheet, row, column);
    const { css, lineHeight } = cellFont(format);
    const width = format.wrapText ? (widths[column - 1] ?? 0) - CELL_PADDING : Infinity;
    const height = countLines(cell.value, css, width) * lineHeight + 4;
    heights.set(row, Math.min(TALLEST, Math.max(heights.get(row) ?? STANDARD_HEIGHT, height)));
  }
  return heights;
}
