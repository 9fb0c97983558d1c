import { layReportSheets, type LaidSheets } from "../../src/app/lay-report-sheets";
import { measureFont } from "../../src/app/measure-font";
import type { Result } from "../../src/app/ports/result";
import type { Spreadsheet } from "../../src/app/ports/spreadsheet";
import { prepareReport, type PreparedReport, type ReportOptions } from "../../src/app/prepare-report";
import type { WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";

interface MadeReportSheets<Made> extends Omit<PreparedReport, "model">, Pick<LaidSheets, "otherFont"> {
  /** The sheets that were made; null when there are errors and a draft was not asked for. */
  readonly made: Made | null;
}

/** Checks a workbook, lays its report out in sheets and makes them: the steps that the pane does on two threads. */
export async function makeReportSheets<Made>(
  workbook: RawWorkbook,
  makeSheets: (layout: WorkbookLayout) => Promise<Result<Made>>,
  options: ReportOptions,
  measureText?: Spreadsheet["measureText"],
): Promise<Result<MadeReportSheets<Made>>> {
  const prepared = prepareReport(workbook, options);
  if (!prepared.ok) return prepared;
  const { model, ...report } = prepared.value;
  if (model === null) return { ok: true, value: { ...report, made: null, otherFont: [] } };
  const font = await measureFont(model.layout.font, measureText);
  if (!font.ok) return font;
  const { layout, otherFont } = layReportSheets(model, font.value);
  const made = await makeSheets(layout);
  return made.ok ? { ok: true, value: { ...report, made: made.value, otherFont } } : made;
}
