import { SHEET_NAMES } from "../core/model/sheet-names";
import type { WorkbookLayout } from "../core/model/workbook-layout";
import { newWorkbookLayout } from "../core/sheet/new-workbook-layout";

/**
 * The blank settings sheet alone, for a workbook that lacks it.
 * @param fiscalYear Buddhist era; null leaves it to be filled in
 */
export function settingsSheetLayout(fiscalYear: number | null): WorkbookLayout {
  const layout = newWorkbookLayout(fiscalYear);
  return { ...layout, sheets: layout.sheets.filter(({ name }) => name === SHEET_NAMES.settings) };
}
