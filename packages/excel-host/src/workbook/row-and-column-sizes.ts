import { isUnbounded, oneColumn, oneRow, type Area } from "./area";
import { DEFAULT_FORMAT } from "./cell-format";
import { existingCells, isFilled, usedArea } from "./cells";
import { knownFont, type FontLetters } from "./known-font";
import { mergeAt } from "./merges";
import { shownText } from "./shown-text";
import type { Sheet } from "./sheet";

/** Height of a row whose height nobody set, in points. */
export const STANDARD_ROW_HEIGHT = 15;

/** Width of a column whose width nobody set, in points (8.43 characters). */
export const STANDARD_COLUMN_WIDTH = 48;

/** The tallest row of Excel, in points. */
const MAX_ROW_HEIGHT = 409.5;

/** The widest column of Excel (255 characters), in points. */
const MAX_COLUMN_WIDTH = 1343;

/** Height of a row in points. */
export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.rowHeights.get(row) ?? STANDARD_ROW_HEIGHT;
}

/** Width of a column in points. */
export function columnWidth(sheet: Sheet, column: number): number {
  return sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH;
}

/** Whether the row is out of sight, by hand or by a filter. */
export function isRowHidden(sheet: Sheet, row: number): boolean {
  return sheet.hiddenRows.has(row) || sheet.filteredRows.has(row);
}

/** Thai vowels above and below and tone marks take no width. */
const ZERO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200d]/g;

/** About how wide a text is in points, by the letters that take room. */
function textWidth(text: string, letterWidth: number): number {
  return text.replace(ZERO_WIDTH, "").length * letterWidth;
}

function lineCount(text: string, letterWidth: number, width: number | null): number {
  return text
    .split("\n")
    .map((line) => (width === null ? 1 : Math.max(1, Math.ceil(textWidth(line, letterWidth) / width))))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Rows (or columns) of an area; those in use where the area is unbounded. */
function boundedRows(sheet: Sheet, area: Area): Area | null {
  return isUnbounded(area) ? usedArea(sheet, true, area) : area;
}

/**
 * Sets row heights by the text in them. A rough measure: all letters of a font of one width, no word wrapping, merged cells
 * ignored as Excel ignores them.
 * @param fontOf letters of a font on this machine
 */
export function autofitRows(
  sheet: Sheet,
  area: Area,
  fontOf: (name: string) => FontLetters = knownFont,
): void {
  const target = boundedRows(sheet, area);
  if (!target) return;
  for (let row = target.top; row <= target.bottom; row += 1) {
    const heights = existingCells(sheet, oneRow(target, row))
      .filter(({ cell, column }) => isFilled(cell) && !mergeAt(sheet, row, column))
      .map(({ cell, column }) => {
        const { fontName, fontSize, wrapText, numberFormat } = { ...DEFAULT_FORMAT, ...cell.format };
        const letters = fontOf(fontName);
        const width = wrapText ? Math.max(1, columnWidth(sheet, column) - 4) : null;
        const text = shownText(cell.value, numberFormat);
        return (wrapText ? lineCount(text, fontSize * letters.width, width) : 1) * fontSize * letters.line;
      });
    const height = Math.min(MAX_ROW_HEIGHT, Math.max(STANDARD_ROW_HEIGHT, ...heights));
    sheet.rowHeights.set(row, Math.round(height * 4) / 4);
  }
}

/** Sets column widths by the longest line in them, by the same rough measure. */
export function autofitColumns(
  sheet: Sheet,
  area: Area,
  fontOf: (name: string) => FontLetters = knownFont,
): void {
  const target = boundedRows(sheet, area);
  if (!target) return;
  for (let column = target.left; column <= target.right; column += 1) {
    const widths = existingCells(sheet, oneColumn(target, column))
      .filter(({ cell, row }) => isFilled(cell) && !mergeAt(sheet, row, column))
      .map(({ cell }) => {
        const { fontName, fontSize, numberFormat } = { ...DEFAULT_FORMAT, ...cell.format };
        const letterWidth = fontSize * fontOf(fontName).width;
        const lines = shownText(cell.value, numberFormat).split("\n");
        return Math.max(...lines.map((line) => textWidth(line, letterWidth))) + 8;
      });
    if (widths.length > 0) sheet.columnWidths.set(column, Math.min(MAX_COLUMN_WIDTH, Math.max(...widths)));
  }
}
