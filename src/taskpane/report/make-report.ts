import type { CheckedWorkbook } from "../../app/check-workbook";
import { measureFont } from "../../app/measure-font";
import { fail, succeed, type Result } from "../../app/ports/result";
import type { MadeSheets } from "../../app/ports/spreadsheet";
import type { JobWay, ReportFacts } from "../services/heavy-work";
import type { PaneServices } from "../services/pane-services";
import { REPORT_FORMATS, type ReportFormat, type ReportTarget } from "../services/report-formats";
import { openAsWorkbook } from "./open-as-workbook";
import { reportFileName } from "./report-file-name";
import type { ReportState } from "./report-state";
import { REPORT_TEXTS } from "./report-texts";

export interface ReportRequest {
  readonly target: ReportTarget;
  readonly isDraft: boolean;
  /** Of the workbook that was checked for the report last. */
  readonly facts: ReportFacts;
  /** What the buttons promise: the report of this year and authority; null where nothing was shown yet. */
  readonly shown: CheckedWorkbook | null;
  readonly way: JobWay;
  /** Called just before anything leaves the pane; throws where the making was cancelled. */
  readonly onDeliver: () => void;
}

/** Renders and delivers the report that was checked, or says that it is refused or another than was shown. */
export async function makeReport(
  services: PaneServices,
  request: ReportRequest,
): Promise<Result<ReportState>> {
  const { target, shown, facts, isDraft } = request;
  if (shown !== null && nameOf(facts) !== nameOf(reportName(shown))) return fail(REPORT_TEXTS.renamed);
  const { errorCount, isOnlySettings } = facts;
  if (errorCount > 0 && !isDraft) return succeed({ kind: "refused", target, errorCount, isOnlySettings });
  return target === "sheets" || target === "workbook"
    ? makeSheets(services, request, target)
    : makeFile(services, request, target);
}

async function makeFile(
  { heavyWork, deliverFile }: PaneServices,
  { facts, way, onDeliver }: ReportRequest,
  format: ReportFormat,
): Promise<Result<ReportState>> {
  const made = await heavyWork.makeFile({ format }, way);
  if (!made.ok) return made;
  const { bytes, missingSigns: notices } = made.value;
  const { errorCount } = facts;
  const fileName = fileNameOf(facts, format, errorCount > 0);
  const { mediaType } = REPORT_FORMATS[format];
  onDeliver();
  const delivered = await deliverFile({ name: fileName, mediaType, bytes });
  return delivered.ok ? succeed({ kind: "downloaded", fileName, errorCount, notices }) : delivered;
}

async function makeSheets(
  services: PaneServices,
  { facts, way, onDeliver }: ReportRequest,
  target: "sheets" | "workbook",
): Promise<Result<ReportState>> {
  const { spreadsheet, heavyWork } = services;
  // A new workbook may go to another machine, and nothing is written into this one for it.
  const measureText = target === "sheets" ? spreadsheet.measureText?.bind(spreadsheet) : undefined;
  const font = await measureFont(facts.font, measureText);
  if (!font.ok) return font;
  const laid = await heavyWork.laySheets({ font: font.value }, way);
  if (!laid.ok) return laid;
  const { layout, otherFont: notices } = laid.value;
  const { errorCount } = facts;
  onDeliver();
  if (target === "workbook") {
    const opened = await openAsWorkbook(services)(layout);
    const fileName = fileNameOf(facts, "xlsx", errorCount > 0);
    return opened.ok ? succeed({ kind: "workbook-opened", fileName, errorCount }) : opened;
  }
  const sheets = await spreadsheet.makeSheets(layout, "replace-own");
  if (!sheets.ok) return sheets;
  const made = sheets.value;
  return succeed(sheetsState(made, { kind: "sheets-made", made, errorCount, notices }));
}

/** What is said about sheets in this workbook; after a fault, that some are only half made. */
export function sheetsState(made: MadeSheets, whole: ReportState): ReportState {
  return made.halfMade === null ? whole : { kind: "sheets-half-made", made };
}

/** What the name of a report's file is made of. */
type ReportName = Pick<ReportFacts, "fiscalYear" | "digits" | "organization">;

/** The same of the workbook whose findings are shown. */
export function reportName({ sheet, settings }: CheckedWorkbook): ReportName {
  return { fiscalYear: sheet.fiscalYear, digits: settings.digits, organization: sheet.organization };
}

/** The name of a report's file; the office's settings say the digits and the authority. */
export function fileNameOf(
  { fiscalYear, digits, organization }: ReportName,
  extension: string,
  isDraft: boolean,
): string {
  return reportFileName({ fiscalYear, digits, organization, isDraft, extension });
}

/** The name without the part that depends on the findings: before the report is made the pane says whether it is a draft. */
function nameOf(name: ReportName): string {
  return fileNameOf(name, "", false);
}
