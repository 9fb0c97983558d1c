import type { NamedMeasure, TypedEvidence } from "../../app/add-record";
import type { ShownText } from "../../app/apply-fill";
import type { OpenSheet } from "../../app/open-sheet";
import { fail, succeed, type Result } from "../../app/result";
import type { LeftEdit, Spreadsheet, UndoRecord } from "../../app/spreadsheet";
import type { CheckRunner } from "../checking/check-runner";
import type { PaneServices } from "../services/pane-services";
import {
  measureKey,
  textKey,
  valueKey,
  without,
  type DeskOutcome,
  type DeskState,
  type DeskWork,
  type TypedNumbers,
} from "./desk-state";
import { PART_TEXTS } from "./part-texts";

/** A text as shown, and the measure it is for. */
export interface MeasuredText extends ShownText {
  readonly measure: NamedMeasure;
}

/** An indicator as its form was opened for it. */
export interface NamedIndicator {
  readonly row: number;
  readonly name: string;
}

/** What the officer can have done in the tab; all of it goes on while another tab is looked at. */
export interface DeskActions {
  readonly change: (change: (state: DeskState) => Partial<DeskState>) => void;
  /** Makes the sheets of records and adds what they lack. */
  readonly prepare: () => void;
  readonly write: (texts: readonly MeasuredText[]) => void;
  readonly addEvidence: (measure: NamedMeasure, typed: TypedEvidence) => void;
  readonly addValue: (indicator: NamedIndicator, typed: TypedNumbers) => void;
  readonly undo: (records: readonly UndoRecord[]) => void;
}

interface Finished {
  readonly outcome: DeskOutcome;
  /** What the desk need not keep any longer. */
  readonly forget?: (state: DeskState) => Partial<DeskState>;
}

type Act = (open: OpenSheet) => Promise<Result<Finished>>;

/** Ties the tab's buttons to the use cases: one thing at a time, and the workbook is checked again after it. */
export function createDeskActions(
  { spreadsheet, today, letScreenDraw }: Pick<PaneServices, "spreadsheet" | "today" | "letScreenDraw">,
  runner: CheckRunner,
  update: (change: (state: DeskState) => DeskState) => void,
): DeskActions {
  const change: DeskActions["change"] = (part) => update((old) => ({ ...old, ...part(old) }));
  let isBusy = false;

  const run = async (work: DeskWork, act: Act): Promise<void> => {
    const { outcome } = runner.getState();
    if (isBusy || outcome?.kind !== "checked") return;
    isBusy = true;
    const sheetName = outcome.checked.sheet.sheet;
    const retry = (): void => void run(work, act);
    change((old) => ({ work, trouble: null, retry, outcome: work === "undoing" ? old.outcome : null }));
    try {
      await letScreenDraw();
      const done = await act({ spreadsheet, read: runner.read, sheetName, today: today() });
      if (done.ok) {
        await runner.recheck();
        change((old) => ({ outcome: done.value.outcome, ...done.value.forget?.(old) }));
      } else change(() => ({ trouble: { kind: "fault", fault: done.fault } }));
    } catch (error) {
      change(() => ({ trouble: { kind: "crash", error, isWriting: true } }));
    }
    isBusy = false;
    change(() => ({ work: null }));
  };

  return {
    change,
    prepare: () => void run("preparing", prepare),
    write: (texts) => void run("writing", (open) => write(open, texts)),
    addEvidence: (measure, typed) => void run("adding", (open) => addEvidence(open, measure, typed)),
    addValue: (indicator, typed) => void run("adding", (open) => addValue(open, indicator, typed)),
    undo: (records) => void run("undoing", () => undo(spreadsheet, records)),
  };
}

async function prepare(open: OpenSheet): Promise<Result<Finished>> {
  const part = await loaded(() => import("../../app/prepare-record-sheets"));
  if (!part.ok) return part;
  const done = await part.value.prepareRecordSheets(open);
  if (!done.ok) return done;
  const { added, indicators, gaps, left, undo: record } = done.value;
  return succeed({ outcome: { kind: "prepared", added, indicators, gaps, left, undo: listOf(record) } });
}

async function write(open: OpenSheet, texts: readonly MeasuredText[]): Promise<Result<Finished>> {
  const part = await loaded(() => import("../../app/apply-fill"));
  if (!part.ok) return part;
  const done = await part.value.applyFill(open, texts);
  if (!done.ok) return done;
  const { written, left, undo: records } = done.value;
  const keys = texts.flatMap((text) => {
    const [main] = text.edits;
    return main && written.includes(text) ? [textKey(text.measure, main.column)] : [];
  });
  return succeed({
    outcome: { kind: "written", count: written.length, left, undo: records },
    forget: (old) => ({ texts: keys.reduce((kept, key) => without(kept, key), old.texts) }),
  });
}

async function addEvidence(
  open: OpenSheet,
  measure: NamedMeasure,
  typed: TypedEvidence,
): Promise<Result<Finished>> {
  const part = await loaded(() => import("../../app/add-record"));
  if (!part.ok) return part;
  const done = await part.value.addEvidence(open, measure, typed);
  if (!done.ok) return done;
  const { sheet, row, undo: record } = done.value;
  return succeed({
    outcome: { kind: "added", sheet, row, left: [], undo: listOf(record) },
    forget: (old) => ({ evidence: without(old.evidence, measureKey(measure)) }),
  });
}

async function addValue(
  open: OpenSheet,
  indicator: NamedIndicator,
  typed: TypedNumbers,
): Promise<Result<Finished>> {
  const part = await loaded(() => import("../../app/add-record"));
  if (!part.ok) return part;
  const { row, name } = indicator;
  const done = await part.value.addValue(open, { row, name, ...typed });
  if (!done.ok) return done;
  const { sheet, undo: record } = done.value;
  return succeed({
    outcome: { kind: "added", sheet, row, left: [], undo: listOf(record) },
    forget: (old) => ({ values: without(old.values, valueKey(indicator)) }),
  });
}

async function undo(spreadsheet: Spreadsheet, records: readonly UndoRecord[]): Promise<Result<Finished>> {
  let count = 0;
  const left: LeftEdit[] = [];
  const remaining: UndoRecord[] = [];
  for (const [index, record] of records.entries()) {
    const done = await spreadsheet.undo(record);
    if (!done.ok) {
      if (index === 0) return done;
      left.push(...record.edits.cells.map((edit) => ({ edit, reason: done.fault })));
      remaining.push(...records.slice(index));
      break;
    }
    count += done.value.undone.cells.length;
    left.push(...done.value.left);
    remaining.push(...listOf(done.value.remaining));
  }
  return succeed({ outcome: { kind: "undone", count, left, undo: remaining } });
}

function listOf(record: UndoRecord | null): readonly UndoRecord[] {
  return record === null ? [] : [record];
}

/** Code that comes over the net when it is first asked for may not come. */
async function loaded<Part>(load: () => Promise<Part>): Promise<Result<Part>> {
  return load().then(succeed, () => fail(PART_TEXTS.loadFailed));
}
