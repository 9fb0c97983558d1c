import type { PlainDate } from "../core/calendar/plain-date";
import { NO_PICTURES, type SheetPictures } from "../core/model/sheet-picture";
import { buildReportModel } from "../core/report/model/build-report-model";
import type { ReportModel } from "../core/report/model/report-model";
import type { CheckedWorkbook } from "./check-workbook";

/**
 * The report on a workbook as it was checked, a marked draft while there are errors. The number of the assessment's item is the one
 * that the settings give; else it is given only if the rules in force are those of the year that the settings name: an item of
 * another year has another number.
 * @param pictures what lies on the workbook's sheets; left out where it was not asked for
 */
export function buildReport(
  { sheet, settings, settingCells, records, ruleSet, counts }: CheckedWorkbook,
  today: PlainDate,
  pictures: SheetPictures = NO_PICTURES,
): ReportModel {
  const isOwnYear = ruleSet.assessmentYear === settings.assessmentYear;
  return buildReportModel(sheet, settings, {
    draft: counts.error > 0,
    today,
    reportItem: settings.assessmentItem ?? (isOwnYear ? ruleSet.reportItem : null),
    records,
    pictures,
    settingCells,
  });
}
