import { buildReportSheets } from "../core/report/report-sheets";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { findWordBreaks } from "./find-word-breaks";
import { prepareReport, type PreparedReport, type ReportOptions } from "./prepare-report";
import { succeed, type Result } from "./result";
import type { Spreadsheet } from "./spreadsheet";

export interface MadeReportSheets extends Omit<PreparedReport, "model"> {
  /** Names of the sheets; null when errors stand and a draft was not asked for. */
  readonly sheets: readonly string[] | null;
}

/**
 * Checks a workbook and lays its report out in sheets, to be printed by Excel itself: the way that works where a pane cannot
 * hand over a file. While errors stand it is refused, unless `force` asks for a draft.
 */
export async function makeReportSheets(
  workbook: RawWorkbook,
  addSheets: Spreadsheet["addSheets"],
  options: ReportOptions,
): Promise<Result<MadeReportSheets>> {
  const prepared = prepareReport(workbook, options);
  if (!prepared.ok) return prepared;
  const { model, ...report } = prepared.value;
  if (model === null) return succeed({ ...report, sheets: null });
  const added = await addSheets(buildReportSheets(model, { findBreaks: findWordBreaks }));
  return added.ok ? succeed({ ...report, sheets: added.value.sheets }) : added;
}
