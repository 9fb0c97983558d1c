import { isBlank } from "../text/blank";
import type { MeasureColumn } from "./columns";
import type { Measure } from "./measure";
import type { MeasureSheet } from "./measure-sheet";

/**
 * The measures whose cell in a column was left blank by someone: the sheet has the column, and what stands in the cell
 * is not an Excel error. A measure with a number and nothing else is blank.
 */
export function findLeftBlank(sheet: MeasureSheet, column: MeasureColumn): Measure[] {
  if (sheet.columns[column] === null) return [];
  const withError = new Set(
    sheet.errorCells.filter((cell) => cell.column === column).map((cell) => cell.measure),
  );
  return sheet.measures.filter((measure) => {
    const text = column === "measure" ? measure.title : measure.cells[column].text;
    return isBlank(text) && !withError.has(measure.ordinal);
  });
}
