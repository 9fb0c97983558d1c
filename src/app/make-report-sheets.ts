import type { WorkbookLayout } from "../core/model/workbook-layout";
import {
  FONT_SAMPLE,
  fontScale,
  OFFICIAL_SCALE,
  type FontScale,
} from "../core/report/print-sheets/font-scale";
import { buildReportSheets } from "../core/report/print-sheets/report-sheets";
import { otherFontNotices } from "../core/report/print-sheets/other-font-notices";
import type { ReportNotice } from "../core/report/model/report-notices";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { findWordBreaks } from "./find-word-breaks";
import { prepareReport, type PreparedReport, type ReportOptions } from "./prepare-report";
import { succeed, type Result } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";

export interface MadeReportSheets<Made> extends Omit<PreparedReport, "model"> {
  /** The sheets that were made; null when there are errors and a draft was not asked for. */
  readonly made: Made | null;
  /** Says that this machine shows another font; never in the sheets. */
  readonly otherFont: readonly ReportNotice[];
}

/**
 * Checks a workbook and lays its report out in sheets, to be printed by Excel itself: this works where a pane cannot save a file.
 * While there are errors it is refused, unless `force` asks for a draft.
 * @param makeSheets puts the sheets into this workbook or into a new workbook
 * @param measureText where the sheets are printed by this machine: they are laid out for the letters that it has
 */
export async function makeReportSheets<Made>(
  workbook: RawWorkbook,
  makeSheets: (layout: WorkbookLayout) => Promise<Result<Made>>,
  options: ReportOptions,
  measureText?: Spreadsheet["measureText"],
): Promise<Result<MadeReportSheets<Made>>> {
  const prepared = prepareReport(workbook, options);
  if (!prepared.ok) return prepared;
  const { model, ...report } = prepared.value;
  if (model === null) return succeed({ ...report, made: null, otherFont: [] });
  const font = await measureFont(model.layout.font, measureText);
  if (!font.ok) return font;
  const made = await makeSheets(buildReportSheets(model, { findBreaks: findWordBreaks, font: font.value }));
  const otherFont = otherFontNotices(model.layout.font, font.value);
  return made.ok ? succeed({ ...report, made: made.value, otherFont }) : made;
}

/** How large the letters of a font are on this machine; the official ones where that cannot be said. */
async function measureFont(
  font: string | null,
  measureText: Spreadsheet["measureText"],
): Promise<Result<FontScale>> {
  const { text, sizePt } = FONT_SAMPLE;
  const measured = measureText ? await measureText({ text, font, sizePt }) : succeed(null);
  if (!measured.ok) return measured;
  return succeed(measured.value === null ? OFFICIAL_SCALE : fontScale(measured.value));
}
