import type { CheckedWorkbook, CheckOptions } from "../../app/check-workbook";
import { loadPart } from "../../app/ports/load-part";
import { succeed, type Result } from "../../app/ports/result";
import type { WantedTable } from "../../core/model/wanted-table";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import { isSameData } from "../checking/is-same-data";
import type { PaneServices } from "../services/pane-services";

/** A workbook as it was read for its report, and what the checks say about it. */
export interface ReportCheck {
  readonly workbook: RawWorkbook;
  readonly options: Pick<CheckOptions, "asOf" | "fiscalYear" | "sheetName" | "table">;
  readonly checked: CheckedWorkbook;
}

/**
 * Reads the workbook afresh and checks it for the report.
 * @param last the check before: where the workbook is still what it was, its answer is taken, so that a draft that is asked for
 *   after a refusal is not checked twice
 */
export async function checkForReport(
  { spreadsheet, today }: PaneServices,
  table: WantedTable | null,
  last: ReportCheck | null,
): Promise<Result<ReportCheck>> {
  const read = await spreadsheet.read({ mergedAreas: true });
  if (!read.ok) return read;
  const workbook = read.value;
  const options = { asOf: today(), fiscalYear: null, sheetName: null, table };
  if (last !== null && isSameData([last.workbook, last.options], [workbook, options])) return succeed(last);
  const part = await loadPart(() => import("../../app/check-workbook"));
  if (!part.ok) return part;
  const checked = part.value.checkWorkbook(workbook, { ...options, purpose: "export" });
  return checked.ok ? succeed({ workbook, options, checked: checked.value }) : checked;
}
