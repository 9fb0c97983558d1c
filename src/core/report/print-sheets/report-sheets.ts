import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout, WorkbookLayout } from "../../model/workbook-layout";
import { coverSheet } from "./cover-sheet";
import { OFFICIAL_SCALE } from "./font-scale";
import { breakAtSpaces, estimateText, scaleRuler, type TextRuler } from "./measure-text";
import { memoSheet } from "./memo-sheet";
import type { ReportModel } from "../model/report-model";
import { summarySheet } from "./summary-sheet";
import { tableSheet } from "./table-sheet";

/**
 * A font of every Windows and Mac. Its digits are half a square wide: at this size exactly 8 pixels, on the screen and on paper,
 * where most fonts have fractions that Excel rounds on the one and not on the other. Columns are counted in them, so that they are
 * as wide as the page asks, whether or not a machine has the official font.
 */
const STANDARD_FONT = { name: "Times New Roman", size: 12, digitPixels: 8 } as const;

/**
 * The report as sheets to be printed by Excel itself: memo, cover, table and the summary if it is asked for, A4.
 * @param ruler how wide texts are and where their lines may end; if left out, widths of TH Sarabun are estimated, and lines break
 * at spaces; `font` says how much larger the letters are that the machine shows
 */
export function buildReportSheets(
  model: ReportModel,
  { measure = estimateText, findBreaks = breakAtSpaces, font = OFFICIAL_SCALE }: Partial<TextRuler> = {},
): WorkbookLayout {
  const ruler = scaleRuler({ measure, findBreaks }, font);
  const table = tableSheet(model, ruler);
  return {
    title: model.properties.title,
    ...(model.layout.font !== null && { font: model.layout.font }),
    standardFont: STANDARD_FONT,
    sheets: [
      memoSheet(model, ruler),
      coverSheet(model, ruler),
      table.sheet,
      ...(model.summary === null ? [] : [summarySheet(model, model.summary, ruler, table.pages)]),
    ].map(printAll),
    // A summary page that is no longer asked for must not be printed with the new report.
    replaces: [SHEET_NAMES.memo, SHEET_NAMES.cover, SHEET_NAMES.table, SHEET_NAMES.summary],
  };
}

/** What an officer notes beside the report stays off the paper. */
function printAll(sheet: SheetLayout): SheetLayout {
  const bottom = sheet.rows.at(-1)?.row ?? 1;
  return { ...sheet, printArea: { top: 1, left: 1, bottom, right: sheet.columnWidths.length } };
}
