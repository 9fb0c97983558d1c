import { NO_PICTURES, type SheetPictures } from "../core/model/sheet-picture";
import type { ReportNotice } from "../core/report/model/report-notices";
import { settingNotices } from "../core/report/model/setting-notices";
import type { ReportModel } from "../core/report/model/report-model";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { buildReport } from "./build-report";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "./check-workbook";
import { itemNotices } from "./item-notices";
import { succeed, type Result } from "./ports/result";

/** What a report is asked for with. */
export type ReportOptions = Omit<CheckOptions, "purpose"> & {
  /** Asks for a draft although there are errors. */
  readonly force: boolean;
  /** What a check of this very workbook for its report has said, so that it is not made twice. */
  readonly known?: CheckedWorkbook | null;
  /** What lies on the workbook's sheets; left out where it was not asked for. */
  readonly pictures?: SheetPictures;
};

/** A report before it is made, in any form. */
export interface PreparedReport {
  readonly checked: CheckedWorkbook;
  /** Null when there are errors and a draft was not asked for. */
  readonly model: ReportModel | null;
  readonly isDraft: boolean;
  /** What is unusual but may be intended: to be shown, never in the document. */
  readonly notices: readonly ReportNotice[];
}

/**
 * Checks a workbook for its report. While there are errors it is refused, unless `force` asks for a draft, which is marked as
 * one.
 */
export function prepareReport(workbook: RawWorkbook, options: ReportOptions): Result<PreparedReport> {
  const { force, known = null, pictures = NO_PICTURES, ...checkOptions } = options;
  const checked =
    known === null ? checkWorkbook(workbook, { ...checkOptions, purpose: "export" }) : succeed(known);
  if (!checked.ok) return checked;
  const isDraft = checked.value.counts.error > 0;
  const model = isDraft && !force ? null : buildReport(checked.value, options.asOf, pictures);
  return succeed({
    checked: checked.value,
    model,
    isDraft,
    notices: [
      ...settingNotices(checked.value.settings, checked.value.settingCells, pictures),
      ...itemNotices(checked.value),
    ],
  });
}
