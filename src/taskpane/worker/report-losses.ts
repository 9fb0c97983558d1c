import type { CheckedWorkbook } from "../../app/check-workbook";
import { NO_PICTURES, type SheetPictures } from "../../core/model/sheet-picture";
import { appendixNotices } from "../../core/report/model/appendix-notices";
import { formatNotices } from "../../core/report/model/format-notices";
import type { ReportNotice } from "../../core/report/model/report-notices";
import { settingNotices } from "../../core/report/model/setting-notices";

/**
 * What a report that was made does not show of the workbook's pictures and evidence, and what its format cannot hold. What the settings alone
 * say stands in the list of what the report needs; of pictures only the making knows.
 */
export function reportLosses(
  { sheet, settings, settingCells, records }: CheckedWorkbook,
  pictures: SheetPictures,
  format: string,
): readonly ReportNotice[] {
  const said = new Set(settingNotices(settings, settingCells, NO_PICTURES).map(({ th }) => th));
  return [
    ...settingNotices(settings, settingCells, pictures).filter(({ th }) => !said.has(th)),
    ...appendixNotices(sheet, settings, { records, pictures }),
    ...formatNotices(settings, format),
  ];
}
