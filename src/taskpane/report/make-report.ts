import type { CheckedWorkbook } from "../../app/check-workbook";
import { loadPart } from "../../app/ports/load-part";
import { fail, succeed, type Result } from "../../app/ports/result";
import type { MadeSheets } from "../../app/ports/spreadsheet";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { PaneServices } from "../services/pane-services";
import { REPORT_FORMATS, type ReportFormat, type ReportTarget } from "../services/report-formats";
import type { ReportCheck } from "./check-for-report";
import { openAsWorkbook } from "./open-as-workbook";
import { reportFileName } from "./report-file-name";
import type { ReportState } from "./report-state";
import { REPORT_TEXTS } from "./report-texts";

export interface ReportRequest {
  readonly target: ReportTarget;
  readonly isDraft: boolean;
  readonly check: ReportCheck;
  /** What the buttons promise: the report of this year and authority; null where nothing was shown yet. */
  readonly shown: CheckedWorkbook | null;
}

/** Renders and delivers the report that was checked, or says that it is refused or another than was shown. */
export function makeReport(services: PaneServices, request: ReportRequest): Promise<Result<ReportState>> {
  const { target, shown, check } = request;
  if (shown !== null && nameOf(check.checked) !== nameOf(shown)) {
    return Promise.resolve(fail(REPORT_TEXTS.renamed));
  }
  return target === "sheets" || target === "workbook"
    ? makeSheets(services, request, target)
    : makeFile(services, request, target);
}

async function makeFile(
  { renderers, deliverFile }: PaneServices,
  { check, isDraft: force }: ReportRequest,
  format: ReportFormat,
): Promise<Result<ReportState>> {
  const load = renderers[format];
  if (!load) throw new Error(`no renderer of ${format}`);
  const parts = await loadPart(() => Promise.all([import("../../app/export-report"), load()]));
  if (!parts.ok) return parts;
  const [{ exportReport }, render] = parts.value;
  const exported = await exportReport(check.workbook, render, {
    ...check.options,
    known: check.checked,
    force,
  });
  if (!exported.ok) return exported;
  const { checked, bytes, missingSigns: notices } = exported.value;
  if (bytes === null) return succeed(refusal(checked, format));
  const fileName = fileNameOf(checked, format, checked.counts.error > 0);
  const { mediaType } = REPORT_FORMATS[format];
  const delivered = await deliverFile({ name: fileName, mediaType, bytes });
  return delivered.ok
    ? succeed({ kind: "downloaded", fileName, errorCount: checked.counts.error, notices })
    : delivered;
}

async function makeSheets(
  services: PaneServices,
  { check, isDraft: force }: ReportRequest,
  target: "sheets" | "workbook",
): Promise<Result<ReportState>> {
  const { spreadsheet } = services;
  const part = await loadPart(() => import("../../app/make-report-sheets"));
  if (!part.ok) return part;
  const here = (layout: WorkbookLayout): Promise<Result<MadeSheets>> =>
    spreadsheet.makeSheets(layout, "replace-own");
  const report = await part.value.makeReportSheets<MadeSheets | "opened">(
    check.workbook,
    target === "sheets" ? here : openAsWorkbook(services),
    { ...check.options, known: check.checked, force },
    // A new workbook may go to another machine, and nothing is written into this one for it.
    target === "sheets" ? spreadsheet.measureText?.bind(spreadsheet) : undefined,
  );
  if (!report.ok) return report;
  const { checked, made, otherFont: notices } = report.value;
  if (made === null) return succeed(refusal(checked, target));
  const errorCount = checked.counts.error;
  if (made !== "opened")
    return succeed(sheetsState(made, { kind: "sheets-made", made, errorCount, notices }));
  return succeed({
    kind: "workbook-opened",
    fileName: fileNameOf(checked, "xlsx", errorCount > 0),
    errorCount,
  });
}

/** What is said about sheets in this workbook; after a fault, that some are only half made. */
export function sheetsState(made: MadeSheets, whole: ReportState): ReportState {
  return made.halfMade === null ? whole : { kind: "sheets-half-made", made };
}

function refusal({ counts, findings }: CheckedWorkbook, target: ReportTarget): ReportState {
  const missing = findings.filter(({ check }) => check === "missing-report-setting").length;
  return { kind: "refused", target, errorCount: counts.error, isOnlySettings: missing === counts.error };
}

/** The name of a report's file; the office's settings say the digits and the authority. */
export function fileNameOf(checked: CheckedWorkbook, extension: string, isDraft: boolean): string {
  const { sheet, settings } = checked;
  return reportFileName({
    fiscalYear: sheet.fiscalYear,
    digits: settings.digits,
    organization: sheet.organization,
    isDraft,
    extension,
  });
}

/** The name without the part that depends on the findings: before the report is made the pane says whether it is a draft. */
function nameOf(checked: CheckedWorkbook): string {
  return fileNameOf(checked, "", false);
}
