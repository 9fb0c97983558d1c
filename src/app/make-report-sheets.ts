import { buildReportSheets } from "../core/report/report-sheets";
import { reportNotices, type ReportNotice } from "../core/report/report-notices";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { buildReport } from "./build-report";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "./check-workbook";
import { findWordBreaks } from "./find-word-breaks";
import { succeed, type Result } from "./result";
import type { Spreadsheet } from "./spreadsheet";

export interface MadeReportSheets {
  readonly checked: CheckedWorkbook;
  /** Names of the sheets; null when errors stand and a draft was not asked for. */
  readonly sheets: readonly string[] | null;
  readonly isDraft: boolean;
  /** What is unusual and may be meant: to be shown, never in the document. */
  readonly notices: readonly ReportNotice[];
}

/**
 * Checks a workbook and lays its report out in sheets of the same workbook, to be printed by Excel itself: the way that works
 * where a pane cannot hand over a file. While errors stand it is refused, unless `force` asks for a draft.
 */
export async function makeReportSheets(
  workbook: RawWorkbook,
  addSheets: Spreadsheet["addSheets"],
  options: Omit<CheckOptions, "purpose"> & { readonly force: boolean },
): Promise<Result<MadeReportSheets>> {
  const { force, ...checkOptions } = options;
  const checked = checkWorkbook(workbook, { ...checkOptions, purpose: "export" });
  if (!checked.ok) return checked;

  const { settings, counts } = checked.value;
  const isDraft = counts.error > 0;
  const notices = reportNotices(settings);
  if (isDraft && !force) return succeed({ checked: checked.value, sheets: null, isDraft, notices });
  const model = buildReport(checked.value, options.asOf);
  const added = await addSheets(buildReportSheets(model, { findBreaks: findWordBreaks }));
  if (!added.ok) return added;
  return succeed({ checked: checked.value, sheets: added.value.sheets, isDraft, notices });
}
