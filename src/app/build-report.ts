import type { PlainDate } from "../core/calendar/plain-date";
import { NO_PICTURES, type SheetPictures } from "../core/model/sheet-picture";
import { buildReportModel } from "../core/report/model/build-report-model";
import type { ReportModel } from "../core/report/model/report-model";
import type { CheckedWorkbook } from "./check-workbook";
import { reportItem } from "./report-item";

/**
 * The report on a workbook as it was checked, a marked draft while there are errors.
 * @param pictures what lies on the workbook's sheets; left out where it was not asked for
 */
export function buildReport(
  checked: CheckedWorkbook,
  today: PlainDate,
  pictures: SheetPictures = NO_PICTURES,
): ReportModel {
  const { sheet, settings, settingCells, records, counts } = checked;
  return buildReportModel(sheet, settings, {
    draft: counts.error > 0,
    today,
    reportItem: reportItem(checked),
    records,
    pictures,
    settingCells,
  });
}
