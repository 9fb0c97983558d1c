import { useState } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { succeed, type Result } from "../../app/result";
import { SHEET_NAMES } from "../../core/model/sheet-names";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { Trouble } from "../checking/check-runner";
import type { Text } from "../language/language";
import { loadPart } from "../services/load-part";
import { useServices, type PaneServices } from "../services/pane-services";
import { reportFileName } from "./report-file-name";
import { REPORT_FORMATS, type ReportFormat, type ReportTarget } from "./report-formats";
import { REPORT_TEXTS } from "./report-texts";

/** Where the making of a report stands. */
export type ReportState =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly what: Text; readonly target: ReportTarget | null }
  | {
      readonly kind: "refused";
      readonly target: ReportTarget;
      readonly errorCount: number;
      readonly isOnlySettings: boolean;
    }
  | { readonly kind: "settings-added"; readonly sheet: string }
  | { readonly kind: "downloaded"; readonly fileName: string; readonly errorCount: number }
  | { readonly kind: "sheets-made"; readonly sheets: readonly string[]; readonly errorCount: number }
  | { readonly kind: "workbook-opened"; readonly fileName: string; readonly errorCount: number }
  | {
      readonly kind: "imported";
      readonly measures: number;
      readonly outside: number;
      /** Names of the sheets that were added; null where a new workbook was opened. */
      readonly sheets: readonly string[] | null;
    }
  | { readonly kind: "trouble"; readonly trouble: Trouble; readonly retry: () => void };

export interface ReportMaking {
  readonly state: ReportState;
  /** Makes the report, or with `isDraft` a draft in spite of errors. */
  readonly make: (target: ReportTarget, isDraft: boolean) => void;
  /** Adds a blank settings sheet, for what a report is missing. */
  readonly addSettings: (fiscalYear: number) => void;
  /** Brings a Word report into this workbook or a new one. */
  readonly importWord: (file: Blob, isNew: boolean) => void;
  readonly reset: () => void;
}

/**
 * Makes the report when asked: reads the workbook afresh, checks it for the report, renders and delivers it.
 * @param sheetName the sheet whose findings the pane shows; null to look for it
 * @param recheck brings the rest of the pane up to date
 */
export function useReport(sheetName: string | null, recheck: () => Promise<void>): ReportMaking {
  const services = useServices();
  const [state, setState] = useState<ReportState>({ kind: "idle" });

  const run = async (
    working: Extract<ReportState, { kind: "working" }>,
    work: () => Promise<Result<ReportState>>,
    retry: () => void,
  ): Promise<void> => {
    setState(working);
    try {
      await services.letScreenDraw();
      const done = await work();
      setState(
        done.ok ? done.value : { kind: "trouble", trouble: { kind: "fault", fault: done.fault }, retry },
      );
    } catch (error) {
      // All but a file is made by changing a workbook.
      const isWriting = working.target === null || working.target === "sheets";
      setState({ kind: "trouble", trouble: { kind: "crash", error, isWriting }, retry });
    }
  };
  const make = (target: ReportTarget, isDraft: boolean): void =>
    void run(
      { kind: "working", what: labelOf(target), target },
      async () => {
        const made = await makeReport(services, { target, isDraft, sheetName });
        if (made.ok && made.value.kind === "refused") void recheck(); // what is missing stands in the list
        return made;
      },
      () => make(target, isDraft),
    );
  const addSettings = (fiscalYear: number): void =>
    void run(
      { kind: "working", what: REPORT_TEXTS.addSettings, target: null },
      async () => {
        const added = await addSettingsSheet(services, fiscalYear);
        if (added.ok) await recheck();
        return added;
      },
      () => addSettings(fiscalYear),
    );
  const importWord = (file: Blob, isNew: boolean): void =>
    void run(
      { kind: "working", what: REPORT_TEXTS.importTitle, target: null },
      async () => {
        const imported = await importReport(services, file, isNew);
        if (imported.ok && !isNew) await recheck();
        return imported;
      },
      () => importWord(file, isNew),
    );
  return { state, make, addSettings, importWord, reset: () => setState({ kind: "idle" }) };
}

/** What a target is called. */
export function labelOf(target: ReportTarget): Text {
  if (target === "sheets") return REPORT_TEXTS.sheets;
  return target === "workbook" ? REPORT_TEXTS.workbook : REPORT_FORMATS[target].label;
}

interface ReportRequest {
  readonly target: ReportTarget;
  readonly isDraft: boolean;
  readonly sheetName: string | null;
}

async function makeReport(services: PaneServices, request: ReportRequest): Promise<Result<ReportState>> {
  const read = await services.spreadsheet.read({ mergedAreas: true });
  if (!read.ok) return read;
  const { target } = request;
  return target === "sheets" || target === "workbook"
    ? makeSheets(services, read.value, request, target)
    : makeFile(services, read.value, request, target);
}

async function makeFile(
  { renderers, deliverFile, today }: PaneServices,
  workbook: RawWorkbook,
  { sheetName, isDraft: force }: ReportRequest,
  format: ReportFormat,
): Promise<Result<ReportState>> {
  const load = renderers[format];
  if (!load) throw new Error(`no renderer of ${format}`);
  const parts = await loadPart(() => Promise.all([import("../../app/export-report"), load()]));
  if (!parts.ok) return parts;
  const [{ exportReport }, render] = parts.value;
  const options = { asOf: today(), fiscalYear: null, sheetName, force };
  const exported = await exportReport(workbook, render, options);
  if (!exported.ok) return exported;
  const { checked, bytes } = exported.value;
  if (bytes === null) return succeed(refusal(checked, format));
  const fileName = fileNameOf(checked, format);
  const { mediaType } = REPORT_FORMATS[format];
  const delivered = await deliverFile({ name: fileName, mediaType, bytes });
  return delivered.ok
    ? succeed({ kind: "downloaded", fileName, errorCount: checked.counts.error })
    : delivered;
}

async function makeSheets(
  services: PaneServices,
  workbook: RawWorkbook,
  { sheetName, isDraft: force }: ReportRequest,
  target: "sheets" | "workbook",
): Promise<Result<ReportState>> {
  const { spreadsheet, today } = services;
  const part = await loadPart(() => import("../../app/make-report-sheets"));
  if (!part.ok) return part;
  const options = { asOf: today(), fiscalYear: null, sheetName, force };
  const here = (layout: WorkbookLayout): ReturnType<typeof spreadsheet.addSheets> =>
    spreadsheet.addSheets(layout);
  const add = target === "sheets" ? here : openAsWorkbook(services);
  const made = await part.value.makeReportSheets(workbook, add, options);
  if (!made.ok) return made;
  const { checked, sheets } = made.value;
  if (sheets === null) return succeed(refusal(checked, target));
  const errorCount = checked.counts.error;
  if (target === "sheets") return succeed({ kind: "sheets-made", sheets, errorCount });
  return succeed({ kind: "workbook-opened", fileName: fileNameOf(checked, "xlsx"), errorCount });
}

/** Adds sheets by opening them as a workbook of their own. */
function openAsWorkbook({
  spreadsheet,
  loadWriteWorkbook,
}: PaneServices): (layout: WorkbookLayout) => Promise<Result<{ readonly sheets: readonly string[] }>> {
  return async (layout) => {
    const part = await loadPart(loadWriteWorkbook);
    if (!part.ok) return part;
    const { createWorkbook } = spreadsheet;
    if (!createWorkbook) throw new Error("this Excel opens no new workbooks");
    const opened = await createWorkbook(await part.value(layout));
    return opened.ok ? succeed({ sheets: layout.sheets.map(({ name }) => name) }) : opened;
  };
}

/** The name of a report's file; the office's settings say the digits and the authority. */
export function fileNameOf({ sheet, settings, counts }: CheckedWorkbook, extension: string): string {
  return reportFileName({
    fiscalYear: sheet.fiscalYear,
    digits: settings.digits,
    organization: sheet.organization,
    isDraft: counts.error > 0,
    extension,
  });
}

function refusal({ counts, findings }: CheckedWorkbook, target: ReportTarget): ReportState {
  const missing = findings.filter(({ check }) => check === "missing-report-setting").length;
  return { kind: "refused", target, errorCount: counts.error, isOnlySettings: missing === counts.error };
}

async function addSettingsSheet(
  { spreadsheet }: PaneServices,
  fiscalYear: number,
): Promise<Result<ReportState>> {
  const part = await loadPart(() => import("../../core/sheet/new-workbook-layout"));
  if (!part.ok) return part;
  const layout = part.value.newWorkbookLayout(fiscalYear);
  const sheets = layout.sheets.filter(({ name }) => name === SHEET_NAMES.settings);
  const ensured = await spreadsheet.ensureSheets({ ...layout, sheets });
  return ensured.ok ? succeed({ kind: "settings-added", sheet: SHEET_NAMES.settings }) : ensured;
}

async function importReport(
  services: PaneServices,
  file: Blob,
  isNew: boolean,
): Promise<Result<ReportState>> {
  const { loadWordImport, spreadsheet, today } = services;
  if (!loadWordImport) throw new Error("there is no import");
  const part = await loadPart(loadWordImport);
  if (!part.ok) return part;
  const imported = await part.value(new Uint8Array(await file.arrayBuffer()), today());
  if (!imported.ok) return imported;
  const { layout, measures, outside } = imported.value;
  const added = await (isNew ? openAsWorkbook(services)(layout) : spreadsheet.addSheets(layout));
  if (!added.ok) return added;
  return succeed({ kind: "imported", measures, outside, sheets: isNew ? null : added.value.sheets });
}
