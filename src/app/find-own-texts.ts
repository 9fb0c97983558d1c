import { RESULT_COLUMNS } from "../core/model/columns";
import type { MeasureSheet } from "../core/model/measure-sheet";
import { isBlank } from "../core/text/blank";
import { hashText } from "../core/text/hash-text";

/**
 * The result cells that show a text which the tool filled in and nobody changed, each with that text.
 * @param filledTexts as `Spreadsheet.readFilledTexts` gives them
 */
export function findOwnTexts(sheet: MeasureSheet, filledTexts: ReadonlySet<string>): Map<string, string> {
  const own = new Map<string, string>();
  if (filledTexts.size === 0) return own;
  for (const { cells } of sheet.measures) {
    for (const column of RESULT_COLUMNS) {
      for (const { cell, text } of cells[column].parts) {
        if (!isBlank(text) && filledTexts.has(hashText(text))) own.set(cell, text);
      }
    }
  }
  return own;
}
