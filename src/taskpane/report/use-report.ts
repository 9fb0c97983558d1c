import { useRef, useState } from "react";
import { succeed, type Result } from "../../app/ports/result";
import { SHEET_NAMES } from "../../core/model/sheet-names";
import type { ChangeKind } from "../changes/change-kinds";
import { hasTablesOf } from "../checking/is-same-data";
import { sheetsDone } from "../changes/sheets-done";
import type { Text } from "../language/language";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner } from "../checking/check-runner";
import { loadPart } from "../../app/ports/load-part";
import type { JobWay } from "../services/heavy-work";
import { lateShare } from "../services/late-share";
import { orAborted } from "../services/or-aborted";
import { useServices, type PaneServices } from "../services/pane-services";
import { describeTarget, type ReportTarget } from "../services/report-formats";
import { checkForReport } from "./check-for-report";
import { makeReport, sheetsState } from "./make-report";
import { openAsWorkbook } from "./open-as-workbook";
import type { ReportAbout, ReportState } from "./report-state";
import { REPORT_TEXTS } from "./report-texts";

export interface ReportMaking {
  readonly state: ReportState;
  /** What the state is about; null before anything was asked for. */
  readonly about: ReportAbout | null;
  /** True where a draft is to be made of whatever has errors. */
  readonly isDraft: boolean;
  readonly setDraft: (isDraft: boolean) => void;
  /** Makes the report, or with `isDraft` a draft in spite of errors. */
  readonly make: (target: ReportTarget, isDraft: boolean) => void;
  /** Adds a blank settings sheet, for what a report is missing. */
  readonly addSettings: (fiscalYear: number) => void;
  /** Brings a Word report into this workbook or a new one. */
  readonly importWord: (file: Blob, isNew: boolean) => void;
  readonly reset: () => void;
  /** Ends the making that goes on: nothing is delivered, and what was said before is said again. Too late, it does nothing. */
  readonly cancel: () => void;
}

type Working = Extract<ReportState, { kind: "working" }>;

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
  const cancelling = useRef<AbortController | null>(null);
  const [state, setState] = useState<ReportState>({ kind: "idle" });
  const [about, setAbout] = useState<ReportAbout | null>(null);
  const [isDraft, setDraft] = useState(false);

  const begin = (next: ReportAbout, working: Working): (() => void) => {
    const before = { state, about };
    setState(working);
    setAbout(next);
    return () => {
      setState(before.state);
      setAbout(before.about);
    };
  };
  const run = async (
    next: ReportAbout,
    working: Working,
    work: () => Promise<Result<ReportState>>,
    retry: () => void,
  ): Promise<void> => {
    const goBack = begin(next, working);
    try {
      await services.letScreenDraw();
      const done = await work();
      setState(
        done.ok ? done.value : { kind: "trouble", trouble: { kind: "fault", fault: done.fault }, retry },
      );
    } catch (error) {
      if (cancelling.current?.signal.aborted === true) goBack();
      else setState({ kind: "trouble", trouble: { kind: "crash", error }, retry });
    }
  };
  /** Everything that changes the workbook is done by the owner of changes: its bar shows faults, and takes back what was made. */
  const change = async (
    next: ReportAbout,
    kind: ChangeKind,
    working: Working,
    work: () => Promise<Result<ReportState>>,
  ): Promise<void> => {
    const goBack = begin(next, working);
    let after: ReportState | null = { kind: "idle" };
    const cancelled = cancelling.current?.signal;
    await changes.make({
      kind,
      run: async () => {
        const done = await work().catch((error: unknown) => {
          if (cancelled?.aborted !== true) throw error;
          return succeed(null);
        });
        if (!done.ok) return done;
        after = done.value;
        const made = after !== null && "made" in after ? after.made : null;
        return succeed(made === null ? { made: [], left: [], said: null } : sheetsDone(made));
      },
    });
    if (after === null) goBack();
    else setState(after);
  };
  const make = (target: ReportTarget, asDraft: boolean): void => {
    const working = newWork(describeTarget(target).label, true);
    const { signal } = (cancelling.current = new AbortController());
    const work = async (): Promise<Result<ReportState>> => {
      const shares = lateShare((share) => setState((now) => (isWork(now) ? { ...now, share } : now)));
      try {
        return await makeOf(target, asDraft, { signal, onShare: shares.tell });
      } finally {
        shares.stop();
      }
    };
    void (target === "sheets"
      ? change(target, "print-sheets", working, work)
      : run(target, working, work, () => make(target, asDraft)));
  };
  const makeOf = async (
    target: ReportTarget,
    asDraft: boolean,
    way: Required<JobWay>,
  ): Promise<Result<ReportState>> => {
    if (runner.getState().outcome === null) await orAborted(runner.check(), way.signal);
    const { table, outcome } = runner.getState();
    const shown = outcome?.kind === "checked" ? outcome.checked : null;
    const check = await checkForReport(services, table, way);
    if (!check.ok) return check;
    const { workbook, facts, pictureLack } = check.value;
    const onDeliver = (): void => {
      way.signal.throwIfAborted();
      setState((now) => (isWork(now) ? { ...now, canCancel: false } : now));
    };
    const made = await makeReport(services, {
      target,
      isDraft: asDraft,
      shown,
      facts,
      pictureLack,
      way,
      onDeliver,
    });
    // What is missing is in the list, and a new name under the buttons.
    const isRefused = made.ok ? made.value.kind === "refused" : made.fault === REPORT_TEXTS.renamed;
    const isListed = outcome?.kind === "checked" && hasTablesOf(outcome.workbook, workbook);
    if (isRefused && !isListed) void recheck();
    return made;
  };
  const addSettings = (fiscalYear: number): void =>
    void change("settings", "settings", newWork(REPORT_TEXTS.addSettings, false), () =>
      addSettingsSheet(services, fiscalYear),
    );
  const importWord = (file: Blob, isNew: boolean): void => {
    const working = newWork(REPORT_TEXTS.importTitle, false);
    const work = (): Promise<Result<ReportState>> => importReport(services, file, isNew);
    void (isNew
      ? run("import", working, work, () => importWord(file, isNew))
      : change("import", "import", working, work));
  };
  const cancel = (): void => {
    if (isWork(state) && state.canCancel) cancelling.current?.abort();
  };
  const shown = isTakenAway(state, changes.state.log) ? ({ kind: "idle" } as const) : state;
  return {
    state: shown,
    about,
    isDraft,
    setDraft,
    make,
    addSettings,
    importWord,
    reset: () => setState({ kind: "idle" }),
    cancel,
  };
}

function newWork(what: Text, canCancel: boolean): Working {
  return { kind: "working", what, share: null, canCancel };
}

function isWork(state: ReportState): state is Working {
  return state.kind === "working";
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

async function addSettingsSheet(
  { spreadsheet }: PaneServices,
  fiscalYear: number,
): Promise<Result<ReportState>> {
  const part = await loadPart(() => import("../../app/settings-sheet-layout"));
  if (!part.ok) return part;
  const ensured = await spreadsheet.makeSheets(part.value.settingsSheetLayout(fiscalYear), "if-missing");
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
  const { layout, measures, outside, pictures } = imported.value;
  if (isNew) {
    const opened = await openAsWorkbook(services)(layout);
    return opened.ok ? succeed({ kind: "imported", measures, outside, pictures, made: null }) : opened;
  }
  const added = await spreadsheet.makeSheets(layout, "free-name");
  if (!added.ok) return added;
  const made = added.value;
  return succeed(sheetsState(made, { kind: "imported", measures, outside, pictures, made }));
}
