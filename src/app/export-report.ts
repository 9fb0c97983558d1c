import type { ReportModel } from "../core/report/model/report-model";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { prepareReport, type PreparedReport, type ReportOptions } from "./prepare-report";
import { succeed, type Result } from "./ports/result";

/** Port: turns the report into a file's bytes. */
export type RenderReport = (model: ReportModel) => Promise<Uint8Array>;

export interface ExportedReport extends Omit<PreparedReport, "model"> {
  /** Null when there are errors and a draft was not asked for. */
  readonly bytes: Uint8Array | null;
}

/** Checks a workbook and renders its report, or a marked draft where there are errors and `force` asks for it. */
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
