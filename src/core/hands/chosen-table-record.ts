import type { MeasureSheet } from "../model/measure-sheet";
import type { ProgramRecord } from "../model/program-record";
import { withChosenTable } from "../sheet/program/chosen-tables";
import type { UnitTable } from "./unit-measures-sheet";

/** Headings that only a person could read are read in the unit's workbook by the columns that the person named. */
export function chosenTableRecord(
  { columnsSource, fiscalYear }: MeasureSheet,
  { sheet, headerRow, columns }: UnitTable,
): readonly ProgramRecord[] {
  if (columnsSource !== "chosen") return [];
  const chosen = { sheet: sheet.name, headerRow, title: null, titleYear: fiscalYear, columns };
  return withChosenTable([], chosen, { by: "", on: "" });
}
