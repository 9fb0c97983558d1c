import { RESULT_COLUMNS } from "../../core/model/columns";
import type { Measure } from "../../core/model/measure";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { isBlank } from "../../core/text/blank";

/** The cell of a measure's results to look at: its first blank one, else the first; where the sheet has none, its row. */
export function resultPlace(
  { row, cells }: Pick<Measure, "row" | "cells">,
  { sheet, columns }: Pick<MeasureSheet, "sheet" | "columns">,
): { readonly sheet: string; readonly cell: string } {
  const known = RESULT_COLUMNS.filter((column) => columns[column] !== null);
  const column = known.find((one) => isBlank(cells[one].text)) ?? known[0];
  const letters = column === undefined ? "A" : columns[column];
  return { sheet, cell: `${letters}${row}` };
}
