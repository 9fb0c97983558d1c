import { useState } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { fail, succeed, type Result } from "../../app/result";
import type { Spreadsheet } from "../../app/spreadsheet";
import type { Finding } from "../../core/engine/finding";
import { SHEET_NAMES } from "../../core/model/sheet-names";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import { squash } from "../../core/text/squash";
import type { Trouble } from "../checking/check-runner";
import { useServices, type PaneServices } from "../services/pane-services";
import { reportFileName } from "./report-file-name";
import { REPORT_TEXTS } from "./report-texts";

export type ReportFormat = "word" | "sheets";

/** Where the making of a report stands. */
export type ReportState =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | {
      readonly kind: "refused";
      readonly format: ReportFormat;
      readonly errorCount: number;
      readonly missingSettings: readonly Finding[];
      /** Name of the settings sheet, null where there is none. */
      readonly settingsSheet: string | null;
      readonly fiscalYear: number;
    }
  | { readonly kind: "settings-added"; readonly sheet: string }
  | { readonly kind: "downloaded"; readonly fileName: string; readonly errorCount: number }
  | { readonly kind: "sheets-made"; readonly sheets: readonly string[]; readonly errorCount: number }
  | { readonly kind: "trouble"; readonly trouble: Trouble; readonly retry: () => void };

export interface ReportMaking {
  readonly state: ReportState;
  /** Makes the report, or with `isDraft` a draft in spite of errors. */
  readonly make: (format: ReportFormat, isDraft: boolean) => void;
  /** Adds a blank settings sheet, for what a refused report is missing. */
  readonly addSettings: (fiscalYear: number) => void;
  readonly reset: () => void;
}

const SETTINGS = squash(SHEET_NAMES.settings);
const WORD_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Makes the report when asked: reads the workbook afresh, checks it for the report, renders and delivers it.
 * @param sheetName the sheet whose findings the pane shows; null to look for it
 */
export function useReport(sheetName: string | null): ReportMaking {
  const services = useServices();
  const [state, setState] = useState<ReportState>({ kind: "idle" });

  const run = async (work: () => Promise<Result<ReportState>>, retry: () => void): Promise<void> => {
    setState({ kind: "working" });
    try {
      await services.letScreenDraw();
      const done = await work();
      setState(
        done.ok ? done.value : { kind: "trouble", trouble: { kind: "fault", fault: done.fault }, retry },
      );
    } catch (error) {
      setState({ kind: "trouble", trouble: { kind: "crash", error }, retry });
    }
  };
  const make = (format: ReportFormat, isDraft: boolean): void =>
    void run(
      () => makeReport(services, { format, isDraft, sheetName }),
      () => make(format, isDraft),
    );
  const addSettings = (fiscalYear: number): void =>
    void run(
      () => addSettingsSheet(services.spreadsheet, fiscalYear),
      () => addSettings(fiscalYear),
    );
  return { state, make, addSettings, reset: () => setState({ kind: "idle" }) };
}

interface ReportRequest {
  readonly format: ReportFormat;
  readonly isDraft: boolean;
  readonly sheetName: string | null;
}

async function makeReport(services: PaneServices, request: ReportRequest): Promise<Result<ReportState>> {
  const read = await services.spreadsheet.read({ mergedAreas: true });
  if (!read.ok) return read;
  return request.format === "word"
    ? makeWord(services, read.value, request)
    : makeSheets(services, read.value, request);
}

async function makeWord(
  { loadRenderer, deliverFile, today }: PaneServices,
  workbook: RawWorkbook,
  { sheetName, isDraft: force }: ReportRequest,
): Promise<Result<ReportState>> {
  const parts = await loaded(() => Promise.all([import("../../app/export-report"), loadRenderer()]));
  if (!parts.ok) return parts;
  const [{ exportReport }, render] = parts.value;
  const options = { asOf: today(), fiscalYear: null, sheetName, force };
  const exported = await exportReport(workbook, render, options);
  if (!exported.ok) return exported;
  const { checked, bytes, isDraft } = exported.value;
  if (bytes === null) return succeed(refusal(checked, workbook, "word"));
  const { sheet, settings, counts } = checked;
  const fileName = reportFileName({
    fiscalYear: sheet.fiscalYear,
    digits: settings.digits,
    organization: sheet.organization,
    isDraft,
  });
  const delivered = await deliverFile({ name: fileName, mediaType: WORD_MEDIA_TYPE, bytes });
  return delivered.ok ? succeed({ kind: "downloaded", fileName, errorCount: counts.error }) : delivered;
}

async function makeSheets(
  { spreadsheet, today }: PaneServices,
  workbook: RawWorkbook,
  { sheetName, isDraft: force }: ReportRequest,
): Promise<Result<ReportState>> {
  const part = await loaded(() => import("../../app/make-report-sheets"));
  if (!part.ok) return part;
  const { makeReportSheets } = part.value;
  const options = { asOf: today(), fiscalYear: null, sheetName, force };
  const made = await makeReportSheets(workbook, (layout) => spreadsheet.addSheets(layout), options);
  if (!made.ok) return made;
  const { checked, sheets } = made.value;
  if (sheets === null) return succeed(refusal(checked, workbook, "sheets"));
  return succeed({ kind: "sheets-made", sheets, errorCount: checked.counts.error });
}

/** Code that comes over the net when it is first asked for may not come. */
async function loaded<Part>(load: () => Promise<Part>): Promise<Result<Part>> {
  return load().then(succeed, () => fail(REPORT_TEXTS.loadFailed));
}

function refusal(checked: CheckedWorkbook, workbook: RawWorkbook, format: ReportFormat): ReportState {
  return {
    kind: "refused",
    format,
    errorCount: checked.counts.error,
    missingSettings: checked.findings.filter(({ check }) => check === "missing-report-setting"),
    settingsSheet: workbook.tables.find(({ sheet }) => squash(sheet) === SETTINGS)?.sheet ?? null,
    fiscalYear: checked.sheet.fiscalYear,
  };
}

async function addSettingsSheet(spreadsheet: Spreadsheet, fiscalYear: number): Promise<Result<ReportState>> {
  const part = await loaded(() => import("../../core/sheet/new-workbook-layout"));
  if (!part.ok) return part;
  const layout = part.value.newWorkbookLayout(fiscalYear);
  const sheets = layout.sheets.filter(({ name }) => name === SHEET_NAMES.settings);
  const added = await spreadsheet.addSheets({ ...layout, sheets });
  if (!added.ok) return added;
  return succeed({ kind: "settings-added", sheet: added.value.sheets[0] ?? SHEET_NAMES.settings });
}
