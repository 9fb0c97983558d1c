import type { ReportModel } from "../core/report/report-model";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { prepareReport, type PreparedReport, type ReportOptions } from "./prepare-report";
import { succeed, type Result } from "./result";

/** Port: turns the report into a file's bytes. */
export type RenderReport = (model: ReportModel) => Promise<Uint8Array>;

export interface ExportedReport extends Omit<PreparedReport, "model"> {
  /** Null when errors stand and a draft was not asked for. */
  readonly bytes: Uint8Array | null;
}

/** Checks a workbook and renders its report, or a marked draft where errors stand and `force` asks for it. */
export async function exportReport(
  workbook: RawWorkbook,
  render: RenderReport,
  options: ReportOptions,
): Promise<Result<ExportedReport>> {
  const prepared = prepareReport(workbook, options);
  if (!prepared.ok) return prepared;
  const { model, ...report } = prepared.value;
  return succeed({ ...report, bytes: model && (await render(model)) });
}
