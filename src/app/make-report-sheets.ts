import type { WorkbookLayout } from "../core/model/workbook-layout";
import { buildReportSheets } from "../core/report/print-sheets/report-sheets";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { findWordBreaks } from "./find-word-breaks";
import { prepareReport, type PreparedReport, type ReportOptions } from "./prepare-report";
import { succeed, type Result } from "./ports/result";

export interface MadeReportSheets<Made> extends Omit<PreparedReport, "model"> {
  /** The sheets that were made; null when there are errors and a draft was not asked for. */
  readonly made: Made | null;
}

/**
 * Checks a workbook and lays its report out in sheets, to be printed by Excel itself: this works where a pane cannot save a file.
 * While there are errors it is refused, unless `force` asks for a draft.
 * @param makeSheets puts the sheets into this workbook or into a new workbook
 */
export async function makeReportSheets<Made>(
  workbook: RawWorkbook,
  makeSheets: (layout: WorkbookLayout) => Promise<Result<Made>>,
  options: ReportOptions,
): Promise<Result<MadeReportSheets<Made>>> {
  const prepared = prepareReport(workbook, options);
  if (!prepared.ok) return prepared;
  const { model, ...report } = prepared.value;
  if (model === null) return succeed({ ...report, made: null });
  const made = await makeSheets(buildReportSheets(model, { findBreaks: findWordBreaks }));
  return made.ok ? succeed({ ...report, made: made.value }) : made;
}
