import { isBlank } from "../text/blank";
import type { MeasureColumn } from "./columns";
import type { Measure } from "./measure";
import type { MeasureSheet } from "./measure-sheet";

/**
 * The measures whose cell in a column was left blank by a person: the sheet has the column, and the cell does not show an Excel
 * error. A measure with only a number is blank.
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
