import type { PlainDate } from "../core/calendar/plain-date";
import type { WorkbookLayout } from "../core/model/workbook-layout";
import type { UnitDebts } from "../core/owed/owed-measure";
import { owedSheet } from "../core/owed/owed-sheet";
import type { CheckedWorkbook } from "./check-workbook";

/**
 * The sheet หน่วยงานค้าง of a workbook, with what its settings say of digits and fonts.
 * @param units what is listed: all units, or those that somebody asks for
 * @param day with which deadlines were compared
 */
export function layOwedSheet(
  { sheet, settings }: Pick<CheckedWorkbook, "sheet" | "settings">,
  units: readonly UnitDebts[],
  day: PlainDate,
): WorkbookLayout {
  return owedSheet(units, {
    organization: settings.organization ?? sheet.organization,
    fiscalYear: sheet.fiscalYear,
    day,
    digits: settings.digits,
    font: settings.font?.trim() || null,
  });
}
