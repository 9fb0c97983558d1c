import { isOwnSheet } from "../model/sheet-names";
import { findTablesOnSheet } from "./find-measures-table";
import type { MeasuresTable } from "./locate-headings";
import type { RawWorkbook } from "./raw-table";

/** Every measures table of a workbook, sheet by sheet from the top, except sheets that the add-in made. */
export function findMeasuresTables({ tables }: RawWorkbook): MeasuresTable[] {
  return tables.flatMap((table) => (isOwnSheet(table.sheet) ? [] : findTablesOnSheet(table)));
}
