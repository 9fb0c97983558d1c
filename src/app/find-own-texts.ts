import type { MeasureSheet } from "../core/model/measure-sheet";
import type { SummaryColumn } from "../core/summary/proposals";
import { isBlank } from "../core/text/blank";
import { hashText } from "../core/text/hash-text";

const COLUMNS: readonly SummaryColumn[] = ["resultSummary", "outcome"];

/**
 * The result cells that show a text which the tool filled in and nobody changed, each with that text.
 * @param filledTexts as `Spreadsheet.readFilledTexts` gives them
 */
export function findOwnTexts(sheet: MeasureSheet, filledTexts: ReadonlySet<string>): Map<string, string> {
  const own = new Map<string, string>();
  if (filledTexts.size === 0) return own;
  for (const { cells } of sheet.measures) {
    for (const column of COLUMNS) {
      for (const { cell, text } of cells[column].parts) {
        if (!isBlank(text) && filledTexts.has(hashText(text))) own.set(cell, text);
      }
    }
  }
  return own;
}
