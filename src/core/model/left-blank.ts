import { isBlank } from "../text/blank";
import type { MeasureColumn } from "./columns";
import { hasErrorIn } from "./error-lookup";
import type { Measure } from "./measure";
import type { MeasureSheet } from "./measure-sheet";

/**
 * Whether a measure's cell in a column was left blank by a person: the sheet has the column, and the cell does not show an Excel
 * error. A measure with only a number is blank.
 */
export function isLeftBlank(
  { columns, errorCells }: Pick<MeasureSheet, "columns" | "errorCells">,
  measure: Measure,
  column: MeasureColumn,
): boolean {
  if (columns[column] === null) return false;
  const text = column === "measure" ? measure.title : measure.cells[column].text;
  return isBlank(text) && !hasErrorIn(errorCells, measure, column);
}

/** The measures whose cell in a column was left blank by a person. */
export function findLeftBlank(sheet: MeasureSheet, column: MeasureColumn): Measure[] {
  return sheet.measures.filter((measure) => isLeftBlank(sheet, measure, column));
}
