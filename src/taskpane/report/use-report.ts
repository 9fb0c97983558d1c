import { useState } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { fail, succeed, type Result } from "../../app/ports/result";
import type { MadeSheets } from "../../app/ports/spreadsheet";
import { SHEET_NAMES } from "../../core/model/sheet-names";
import type { WantedTable } from "../../core/model/wanted-table";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { ReportNotice } from "../../core/report/model/report-notices";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { ChangeKind } from "../changes/change-kinds";
import { sheetsDone } from "../changes/sheets-done";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner, Trouble } from "../checking/check-runner";
import type { Text } from "../language/language";
import { loadPart } from "../../app/ports/load-part";
import { useServices, type PaneServices } from "../services/pane-services";
import { reportFileName } from "./report-file-name";
import { REPORT_FORMATS, type ReportFormat, type ReportTarget } from "../services/report-formats";
import { REPORT_TEXTS } from "./report-texts";

/** How far the making of a report is. */
export type ReportState =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly what: Text; readonly target: ReportTarget | null }
  | {
      readonly kind: "refused";
      readonly target: ReportTarget;
      readonly errorCount: number;
      readonly isOnlySettings: boolean;
    }
  | { readonly kind: "settings-added"; readonly sheet: string; readonly made: MadeSheets }
  | {
      readonly kind: "downloaded";
      readonly fileName: string;
      readonly errorCount: number;
      /** Signs that the file shows as empty boxes. */
      readonly notices: readonly ReportNotice[];
    }
  | { readonly kind: "sheets-made"; readonly made: MadeSheets; readonly errorCount: number }
  | { readonly kind: "sheets-half-made"; readonly made: MadeSheets }
  | { readonly kind: "workbook-opened"; readonly fileName: string; readonly errorCount: number }
  | {
      readonly kind: "imported";
      readonly measures: number;
      readonly outside: number;
      /** The sheets that were added; null where a new workbook was opened. */
      readonly made: MadeSheets | null;
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
 * @param runner knows the table in use, which the report is made of, and brings the rest of the pane up to date
 */
export function useReport(
  runner: Pick<CheckRunner, "getState" | "check">,
  changes: OwnedChanges,
): ReportMaking {
  const services = useServices();
  const recheck = runner.check;
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
      setState({ kind: "trouble", trouble: { kind: "crash", error }, retry });
    }
  };
  /** Everything that changes the workbook is done by the owner of changes: its bar shows faults, and takes back what was made. */
  const change = async (
    kind: ChangeKind,
    working: Extract<ReportState, { kind: "working" }>,
    work: () => Promise<Result<ReportState>>,
  ): Promise<void> => {
    setState(working);
    let state: ReportState = { kind: "idle" };
    await changes.make({
      kind,
      run: async () => {
        const done = await work();
        if (!done.ok) return done;
        state = done.value;
        const made = "made" in state ? state.made : null;
        return succeed(made === null ? { made: [], left: [], said: null } : sheetsDone(made));
      },
    });
    setState(state);
  };
  const make = (target: ReportTarget, isDraft: boolean): void => {
    const working = { kind: "working", what: labelOf(target), target } as const;
    const work = async (): Promise<Result<ReportState>> => {
      if (runner.getState().outcome === null) await runner.check();
      const { table, outcome } = runner.getState();
      const shown = outcome?.kind === "checked" ? outcome.checked : null;
      const made = await makeReport(services, { target, isDraft, table, shown });
      // What is missing is in the list, and a new name under the buttons.
      if (made.ok ? made.value.kind === "refused" : made.fault === REPORT_TEXTS.renamed) void recheck();
      return made;
    };
    void (target === "sheets"
      ? change("print-sheets", working, work)
      : run(working, work, () => make(target, isDraft)));
  };
  const addSettings = (fiscalYear: number): void =>
    void change("settings", { kind: "working", what: REPORT_TEXTS.addSettings, target: null }, () =>
      addSettingsSheet(services, fiscalYear),
    );
  const importWord = (file: Blob, isNew: boolean): void => {
    const working = { kind: "working", what: REPORT_TEXTS.importTitle, target: null } as const;
    const work = (): Promise<Result<ReportState>> => importReport(services, file, isNew);
    void (isNew ? run(working, work, () => importWord(file, isNew)) : change("import", working, work));
  };
  const shown = isTakenAway(state, changes.state.log) ? ({ kind: "idle" } as const) : state;
  return { state: shown, make, addSettings, importWord, reset: () => setState({ kind: "idle" }) };
}

/** Sheets that were taken away again are not mentioned here any more. */
function isTakenAway(state: ReportState, log: OwnedChanges["state"]["log"]): boolean {
  const record = "made" in state ? (state.made?.undo ?? null) : null;
  return log.some(({ parts }) =>
    parts.some(
      ({ what, state: { kind } }) => what.kind === "sheets" && what.record === record && kind === "undone",
    ),
  );
}

/** What a target is called. */
export function labelOf(target: ReportTarget): Text {
  if (target === "sheets") return REPORT_TEXTS.sheets;
  return target === "workbook" ? REPORT_TEXTS.workbook : REPORT_FORMATS[target].label;
}

interface ReportRequest {
  readonly target: ReportTarget;
  readonly isDraft: boolean;
  readonly table: WantedTable | null;
  /** What the buttons promise: the report of this year and authority; null where nothing was shown yet. */
  readonly shown: CheckedWorkbook | null;
}

async function makeReport(services: PaneServices, request: ReportRequest): Promise<Result<ReportState>> {
  const read = await services.spreadsheet.read({ mergedAreas: true });
  if (!read.ok) return read;
  const { target, table, shown } = request;
  const options = {
    asOf: services.today(),
    fiscalYear: null,
    sheetName: null,
    table,
    purpose: "export",
  } as const;
  const part = await loadPart(() => import("../../app/check-workbook"));
  if (!part.ok) return part;
  const now = part.value.checkWorkbook(read.value, options, []);
  if (!now.ok) return now;
  if (shown !== null && nameOf(now.value) !== nameOf(shown)) return fail(REPORT_TEXTS.renamed);
  return target === "sheets" || target === "workbook"
    ? makeSheets(services, read.value, request, target)
    : makeFile(services, read.value, request, target);
}

async function makeFile(
  { renderers, deliverFile, today }: PaneServices,
  workbook: RawWorkbook,
  { table, isDraft: force }: ReportRequest,
  format: ReportFormat,
): Promise<Result<ReportState>> {
  const load = renderers[format];
  if (!load) throw new Error(`no renderer of ${format}`);
  const parts = await loadPart(() => Promise.all([import("../../app/export-report"), load()]));
  if (!parts.ok) return parts;
  const [{ exportReport }, render] = parts.value;
  const options = { asOf: today(), fiscalYear: null, sheetName: null, table, force };
  const exported = await exportReport(workbook, render, options);
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
  workbook: RawWorkbook,
  { table, isDraft: force }: ReportRequest,
  target: "sheets" | "workbook",
): Promise<Result<ReportState>> {
  const { spreadsheet, today } = services;
  const part = await loadPart(() => import("../../app/make-report-sheets"));
  if (!part.ok) return part;
  const options = { asOf: today(), fiscalYear: null, sheetName: null, table, force };
  const here = (layout: WorkbookLayout): Promise<Result<MadeSheets>> =>
    spreadsheet.makeSheets(layout, "replace-own");
  const report = await part.value.makeReportSheets<MadeSheets | "opened">(
    workbook,
    target === "sheets" ? here : openAsWorkbook(services),
    options,
  );
  if (!report.ok) return report;
  const { checked, made } = report.value;
  if (made === null) return succeed(refusal(checked, target));
  const errorCount = checked.counts.error;
  if (made !== "opened") return succeed(sheetsState(made, { kind: "sheets-made", made, errorCount }));
  return succeed({
    kind: "workbook-opened",
    fileName: fileNameOf(checked, "xlsx", errorCount > 0),
    errorCount,
  });
}

/** What is said about sheets in this workbook; after a fault, that some are only half made. */
function sheetsState(made: MadeSheets, whole: ReportState): ReportState {
  return made.halfMade === null ? whole : { kind: "sheets-half-made", made };
}

/** Makes sheets by opening them as a new workbook. */
function openAsWorkbook({
  spreadsheet,
  loadWriteWorkbook,
}: PaneServices): (layout: WorkbookLayout) => Promise<Result<"opened">> {
  return async (layout) => {
    const part = await loadPart(loadWriteWorkbook);
    if (!part.ok) return part;
    const { createWorkbook } = spreadsheet;
    if (!createWorkbook) throw new Error("this Excel opens no new workbooks");
    const opened = await createWorkbook(await part.value(layout));
    return opened.ok ? succeed("opened") : opened;
  };
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
  const ensured = await spreadsheet.makeSheets({ ...layout, sheets }, "if-missing");
  if (!ensured.ok) return ensured;
  return succeed(
    sheetsState(ensured.value, { kind: "settings-added", sheet: SHEET_NAMES.settings, made: ensured.value }),
  );
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
  if (isNew) {
    const opened = await openAsWorkbook(services)(layout);
    return opened.ok ? succeed({ kind: "imported", measures, outside, made: null }) : opened;
  }
  const added = await spreadsheet.makeSheets(layout, "free-name");
  if (!added.ok) return added;
  const made = added.value;
  return succeed(sheetsState(made, { kind: "imported", measures, outside, made }));
}
