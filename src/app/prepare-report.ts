import { reportNotices, type ReportNotice } from "../core/report/report-notices";
import type { ReportModel } from "../core/report/report-model";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { buildReport } from "./build-report";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "./check-workbook";
import { succeed, type Result } from "./result";

/** What a report is asked for with. */
export type ReportOptions = Omit<CheckOptions, "purpose"> & {
  /** Asks for a draft where errors stand. */
  readonly force: boolean;
};

/** A report about to be made, in whatever form. */
export interface PreparedReport {
  readonly checked: CheckedWorkbook;
  /** Null when errors stand and a draft was not asked for. */
  readonly model: ReportModel | null;
  readonly isDraft: boolean;
  /** What is unusual and may be meant: to be shown, never in the document. */
  readonly notices: readonly ReportNotice[];
}

/** Checks a workbook for its report. While errors stand it is refused, unless `force` asks for a draft, which is marked as one. */
export function prepareReport(workbook: RawWorkbook, options: ReportOptions): Result<PreparedReport> {
  const { force, ...checkOptions } = options;
  const checked = checkWorkbook(workbook, { ...checkOptions, purpose: "export" });
  if (!checked.ok) return checked;
  const isDraft = checked.value.counts.error > 0;
  const model = isDraft && !force ? null : buildReport(checked.value, options.asOf);
  return succeed({ checked: checked.value, model, isDraft, notices: reportNotices(checked.value.settings) });
}
