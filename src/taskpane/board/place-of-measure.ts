import type { BoardMeasure } from "../../core/board/board";
import { cellRef } from "../../core/model/cell-ref";
import type { MeasureSheet } from "../../core/model/measure-sheet";

/** The cell of a measure's first row that says which measure it is. */
export function placeOfMeasure(
  { sheet, columns }: MeasureSheet,
  { row }: Pick<BoardMeasure, "row">,
): { readonly sheet: string; readonly cell: string } {
  const letters = columns.measure ?? columns.number ?? cellRef(1, row).replace(/\d+$/, "");
  return { sheet, cell: `${letters}${row}` };
}
