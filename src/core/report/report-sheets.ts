import type { WorkbookLayout } from "../model/workbook-layout";
import { coverSheet } from "./cover-sheet";
import { memoSheet } from "./memo-sheet";
import type { ReportModel } from "./report-model";
import { tableSheet } from "./table-sheet";

/** The report as sheets to be printed by Excel itself: memo, cover and table, A4. */
export function buildReportSheets(model: ReportModel): WorkbookLayout {
  return {
    title: model.properties.title,
    ...(model.layout.font !== null && { font: model.layout.font }),
    sheets: [memoSheet(model), coverSheet(model), tableSheet(model)],
  };
}
