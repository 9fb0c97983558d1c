import type { ReportModel } from "../core/report/report-model";
import { reportNotices, type ReportNotice } from "../core/report/report-notices";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { buildReport } from "./build-report";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "./check-workbook";
import { succeed, type Result } from "./result";

/** Port: turns the report into a file's bytes. */
export type RenderReport = (model: ReportModel) => Promise<Uint8Array>;

export interface ExportedReport {
  readonly checked: CheckedWorkbook;
  /** Null when errors stand and a draft was not asked for. */
  readonly bytes: Uint8Array | null;
  readonly isDraft: boolean;
  /** What is unusual and may be meant: to be shown, never in the document. */
  readonly notices: readonly ReportNotice[];
}

/**
 * Checks a workbook and renders its report. While errors stand it is refused, unless `force` asks for a draft,
 * which is marked as one.
 */
export async function exportReport(
  workbook: RawWorkbook,
  render: RenderReport,
  options: Omit<CheckOptions, "purpose"> & { readonly force: boolean },
): Promise<Result<ExportedReport>> {
  const { force, ...checkOptions } = options;
  const checked = checkWorkbook(workbook, { ...checkOptions, purpose: "export" });
  if (!checked.ok) return checked;

  const { settings, counts } = checked.value;
  const isDraft = counts.error > 0;
  const notices = reportNotices(settings);
  if (isDraft && !force) return succeed({ checked: checked.value, bytes: null, isDraft, notices });
  const bytes = await render(buildReport(checked.value, options.asOf));
  return succeed({ checked: checked.value, bytes, isDraft, notices });
}
