import type { ReportModel } from "../core/report/model/report-model";
import { missingSignNotices } from "../core/report/model/missing-sign-notices";
import type { ReportNotice } from "../core/report/model/report-notices";
import { MEASURE_COLUMNS } from "../core/model/columns";
import type { CheckedWorkbook } from "./check-workbook";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { prepareReport, type PreparedReport, type ReportOptions } from "./prepare-report";
import { orPartFault } from "./ports/or-part-fault";
import { succeed, type Result } from "./ports/result";

/** Port: turns the report into a file's bytes. */
export interface RenderReport {
  /**
   * @param onShare told how much of the file is done, from 0 to 1, where that is known
   * @throws PartNotLoaded where a piece of code that this report needs does not come
   */
  (model: ReportModel, onShare?: (share: number) => void): Promise<Uint8Array>;
  /** Left out where whoever opens the file has fonts of their own. */
  readonly findMissingSigns?: FindMissingSigns;
}

/** A renderer that has to know what was checked before it can be made. */
export interface RenderChecked {
  readonly rendererOf: (checked: CheckedWorkbook) => RenderReport;
}

/** Finds the characters in texts that the file has no glyph for, and shows as a framed question mark. */
export type FindMissingSigns = (texts: readonly string[]) => Promise<ReadonlySet<string>>;

export interface ExportedReport extends Omit<PreparedReport, "model"> {
  /** Null when there are errors and a draft was not asked for. */
  readonly bytes: Uint8Array | null;
  /** Signs that the file shows as framed question marks; they are among the notices, too. */
  readonly missingSigns: readonly ReportNotice[];
}

/**
 * Checks a workbook and renders its report, or a marked draft where there are errors and `force` asks for it.
 * @param onShare told how much of the file is done, from 0 to 1, where the renderer knows it
 */
export async function exportReport(
  workbook: RawWorkbook,
  renderer: RenderReport | RenderChecked,
  options: ReportOptions,
  onShare?: (share: number) => void,
): Promise<Result<ExportedReport>> {
  const prepared = prepareReport(workbook, options);
  if (!prepared.ok) return prepared;
  const { model, ...report } = prepared.value;
  if (model === null) return succeed({ ...report, bytes: null, missingSigns: [] });
  const render = typeof renderer === "function" ? renderer : renderer.rendererOf(report.checked);
  const rendered = await orPartFault(render(model, onShare));
  if (!rendered.ok) return rendered;
  const bytes = rendered.value;
  const missingSigns = await findSigns(report.checked, render);
  return succeed({ ...report, notices: [...report.notices, ...missingSigns], bytes, missingSigns });
}

async function findSigns(
  { sheet, settingCells: settings }: CheckedWorkbook,
  { findMissingSigns }: RenderReport,
): Promise<readonly ReportNotice[]> {
  if (findMissingSigns === undefined) return [];
  const texts = [
    ...sheet.measures.flatMap(({ cells }) =>
      MEASURE_COLUMNS.flatMap((column) =>
        cells[column].parts.map(({ cell, text }) => ({ sheet: sheet.sheet, cell, text })),
      ),
    ),
    ...[...(settings?.values.values() ?? [])].map((value) => ({ sheet: settings?.sheet ?? "", ...value })),
  ];
  return missingSignNotices(texts, await findMissingSigns(texts.map(({ text }) => text)));
}
