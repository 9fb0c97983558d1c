import type { MeasureSheet } from "../model/measure-sheet";
import { SHEET_NAMES } from "../model/sheet-names";
import type { WorkbookLayout } from "../model/workbook-layout";
import { newWorkbookLayout } from "./new-workbook-layout";

const RECORD_SHEETS: ReadonlySet<string> = new Set([SHEET_NAMES.evidence, SHEET_NAMES.indicators]);
/** The layout of these two sheets is the same in every year. */
const ANY_YEAR = 2568;

/**
 * The blank evidence and indicator sheets of a workbook.
 * @param sheet the measures they belong to, null where there are none yet
 */
export function recordSheetsLayout(sheet: MeasureSheet | null): WorkbookLayout {
  const layout = newWorkbookLayout(sheet?.fiscalYear ?? ANY_YEAR);
  return { ...layout, sheets: layout.sheets.filter(({ name }) => RECORD_SHEETS.has(name)) };
}
