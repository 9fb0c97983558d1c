import type { WorkbookLayout } from "../core/model/workbook-layout";
import type { ReportModel } from "../core/report/model/report-model";
import type { ReportNotice } from "../core/report/model/report-notices";
import type { FontScale } from "../core/report/print-sheets/font-scale";
import { otherFontNotices } from "../core/report/print-sheets/other-font-notices";
import { buildReportSheets } from "../core/report/print-sheets/report-sheets";
import { findWordBreaks } from "./find-word-breaks";

/** The report as sheets, before they are made. */
export interface LaidSheets {
  readonly layout: WorkbookLayout;
  /** Says that this machine shows another font; never in the sheets. */
  readonly otherFont: readonly ReportNotice[];
}

/**
 * Lays a report out in sheets, to be printed by Excel itself: this works where a pane cannot save a file.
 * @param font how large its letters are on the machine that prints
 */
export function layReportSheets(model: ReportModel, font: FontScale): LaidSheets {
  return {
    layout: buildReportSheets(model, { findBreaks: findWordBreaks, font }),
    otherFont: otherFontNotices(model.layout.font, font),
  };
}
