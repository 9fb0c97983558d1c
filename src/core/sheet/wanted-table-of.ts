import type { MeasureSheet } from "../model/measure-sheet";
import type { WantedTable } from "../model/wanted-table";
import { findTitleYear } from "./find-title-year";

/** What finds the table of these measures again in a later reading of the workbook. */
export function wantedTableOf({ sheet, headerRow, titleLines }: MeasureSheet): WantedTable {
  return { sheet, headerRow, title: titleLines[0] ?? null, titleYear: findTitleYear(titleLines) };
}
