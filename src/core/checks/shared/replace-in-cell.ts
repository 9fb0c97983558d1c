import { lettersOfRef } from "../../model/cell-ref";
import type { MeasureColumn } from "../../model/columns";
import type { Measure } from "../../model/measure";
import { partWith } from "../../model/measure-cell";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { WorkbookEdits } from "../../changes/workbook-edits";
import { endOf } from "../../text/folded-text";

/**
 * The edit that puts other words in place of a slip.
 * @param slip its place in the column's joined text; the end is exclusive, and the start itself where the words are put in
 * @returns null where the slip is only partly inside one cell, the cell holds no plain text, or the cell is merged with this
 * column but begins in another
 */
export function replaceInCell(
  sheet: Pick<MeasureSheet, "sheet" | "columns" | "cellKinds">,
  measure: Measure,
  column: MeasureColumn,
  slip: { readonly start: number; readonly end: number },
  words: string,
): WorkbookEdits | null {
  const found = partWith(measure.cells[column], slip);
  if (!found || sheet.cellKinds.has(found.part.cell)) return null;
  const { cell, text: before } = found.part;
  if (lettersOfRef(cell) !== sheet.columns[column]) return null;
  // An invisible sign before words that are taken out held them apart from those before: it goes with them.
  const { read, start } = found.part;
  const from = words === "" ? endOf(read, slip.start - start) : found.start;
  // Words put in where nothing is taken out: signs that were folded away before that place stay.
  const to = slip.start === slip.end ? from : found.end;
  const after = before.slice(0, from) + words + before.slice(to);
  return { cells: [{ sheet: sheet.sheet, cell, before, after }], removedRows: [] };
}
