import type { CheckedWorkbook } from "../../app/check-workbook";
import { measureFont } from "../../app/measure-font";
import { reportFileName, reportName, type ReportName } from "../../app/report-file-name";
import { fail, succeed, type Result, type UserFault } from "../../app/ports/result";
import type { MadeSheets } from "../../app/ports/spreadsheet";
import type { JobWay, ReportFacts } from "../services/heavy-work";
import type { PaneServices } from "../services/pane-services";
import { REPORT_FORMATS, type ReportFormat, type ReportTarget } from "../services/report-formats";
import { openAsWorkbook } from "./open-as-workbook";
import type { ReportState } from "./report-state";
import { REPORT_TEXTS } from "./report-texts";

export interface ReportRequest {
  readonly target: ReportTarget;
  readonly isDraft: boolean;
  /** Of the workbook that was checked for the report last. */
  readonly facts: ReportFacts;
  /** What the buttons promise: the report of this year and authority; null where nothing was shown yet. */
  readonly shown: CheckedWorkbook | null;
  /** Why pictures of the workbook cannot be in it; null where nothing is missing. */
  readonly pictureLack: UserFault | null;
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
  if (shown !== null && nameOf(facts.name) !== nameOf(reportName(shown))) return fail(REPORT_TEXTS.renamed);
  const { errorCount, isOnlySettings } = facts;
  if (errorCount > 0 && !isDraft) return succeed({ kind: "refused", target, errorCount, isOnlySettings });
  return target === "sheets" || target === "workbook"
    ? makeSheets(services, request, target)
    : makeFile(services, request, target);
}

async function makeFile(
  { heavyWork, deliverFile }: PaneServices,
  { facts, pictureLack, way, onDeliver }: ReportRequest,
  format: ReportFormat,
): Promise<Result<ReportState>> {
  const made = await heavyWork.makeFile({ format }, way);
  if (!made.ok) return made;
  const { bytes } = made.value;
  const notices = [...(pictureLack === null ? [] : [pictureLack]), ...made.value.notices];
  const { errorCount } = facts;
  const fileName = reportFileName(facts.name, { extension: format, isDraft: errorCount > 0 });
  const { mediaType } = REPORT_FORMATS[format];
  onDeliver();
  const delivered = await deliverFile({ name: fileName, mediaType, bytes });
  return delivered.ok ? succeed({ kind: "downloaded", fileName, errorCount, notices }) : delivered;
}

/** In base64 4.9 million letters: Excel on the web refuses requests of more than 5 MB. */
const WEB_PICTURE_BYTES = 3.5 * 1024 * 1024;

async function makeSheets(
  services: PaneServices,
  { facts, pictureLack, way, onDeliver }: ReportRequest,
  target: "sheets" | "workbook",
): Promise<Result<ReportState>> {
  const { spreadsheet, heavyWork } = services;
  // A new workbook may go to another machine, and nothing is written into this one for it.
  const measureText = target === "sheets" ? spreadsheet.measureText?.bind(spreadsheet) : undefined;
  const font = await measureFont(facts.font, measureText);
  if (!font.ok) return font;
  // A new workbook is handed over as a file.
  const mostPictureBytes = target === "sheets" && spreadsheet.platform === "web" ? WEB_PICTURE_BYTES : null;
  const laid = await heavyWork.laySheets({ font: font.value, mostPictureBytes }, way);
  if (!laid.ok) return laid;
  const { layout } = laid.value;
  const notices = [...(pictureLack === null ? [] : [pictureLack]), ...laid.value.notices];
  const { errorCount } = facts;
  onDeliver();
  if (target === "workbook") {
    const opened = await openAsWorkbook(services)(layout);
    const fileName = reportFileName(facts.name, { extension: "xlsx", isDraft: errorCount > 0 });
    return opened.ok ? succeed({ kind: "workbook-opened", fileName, errorCount, notices }) : opened;
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

/** The name without the part that depends on the findings: before the report is made the pane says whether it is a draft. */
function nameOf(name: ReportName): string {
  return reportFileName(name, { isDraft: false, extension: "" });
}
