import type { TypedEvidence, TypedIndicator } from "../../app/add-record";
import type { ShownText } from "../../app/apply-fill";
import type { OnStep } from "../../app/changes/make-change";
import type { OpenSheet } from "../../app/open-sheet";
import { loadPart } from "../../app/ports/load-part";
import { fail, succeed, type Result } from "../../app/ports/result";
import type { MadeGroup } from "../../app/ports/spreadsheet";
import type { AddedRecord, NamedMeasure } from "../../app/record-row";
import type { CellEdit } from "../../core/changes/cell-edit";
import { measureStatus } from "../../core/model/measure-status";
import type { ChangeKind } from "../changes/change-kinds";
import type { ChangeDone, Changes, Said } from "../changes/changes";
import type { CheckRunner } from "../checking/check-runner";
import type { PaneServices } from "../services/pane-services";
import type { GoTo } from "./go-to";
import { PART_TEXTS } from "./part-texts";
import { resultPlace } from "./result-place";
import {
  measureKey,
  textKey,
  valueKey,
  without,
  type ResultsTabState,
  type TypedNumbers,
} from "./results-tab-state";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { NO_WORK_FILTER } from "./work-filter";

/** A text as shown, and the measure it is for. */
export interface MeasuredText extends ShownText {
  readonly measure: NamedMeasure;
}

/** An indicator as its form was opened for it. */
export interface NamedIndicator {
  readonly row: number;
  readonly name: string;
}

/** What becomes of a form once its row is on the sheet: it closes, or stays for the next one. */
export type AfterSaving = "close" | "another";

/** What the officer can do in the tab; all of it goes on while another tab is shown. */
export interface ResultsTabActions {
  readonly change: (change: (state: ResultsTabState) => Partial<ResultsTabState>) => void;
  /** Opens the card of a measure and shows its result cell in Excel; for other parts of the pane, which show the tab then. */
  readonly openMeasure: (ordinal: number) => void;
  /** Shows what is missing on the sheets of records; nothing is written yet. */
  readonly offerSheets: () => void;
  /** Makes the sheets of records that are missing and adds the rows that were chosen, each by its cells as shown. */
  readonly prepare: (chosen: readonly (readonly CellEdit[])[]) => void;
  /** These answer true once it is done. */
  readonly write: (texts: readonly MeasuredText[]) => Promise<boolean>;
  readonly addEvidence: (measure: NamedMeasure, typed: TypedEvidence, then: AfterSaving) => Promise<boolean>;
  readonly addIndicator: (measure: NamedMeasure, typed: TypedIndicator) => Promise<boolean>;
  readonly addValue: (indicator: NamedIndicator, typed: TypedNumbers) => Promise<boolean>;
}

interface Finished extends ChangeDone {
  /** What is marked as new from now on. */
  readonly mark?: Partial<Pick<ResultsTabState, "written" | "recorded">>;
  /** What the tab does not need any more. */
  readonly forget?: (state: ResultsTabState) => Partial<ResultsTabState>;
}

type Act = (open: OpenSheet, onStep: OnStep) => Promise<Result<Finished>>;

/** Connects the tab's buttons with the use cases; the owner of changes runs them, and Excel shows what they have written (R19). */
export function createResultsTabActions(
  { spreadsheet, today }: Pick<PaneServices, "spreadsheet" | "today">,
  runner: CheckRunner,
  make: Changes["make"],
  go: GoTo,
  update: (change: (state: ResultsTabState) => ResultsTabState) => void,
): ResultsTabActions {
  const change: ResultsTabActions["change"] = (part) => update((old) => ({ ...old, ...part(old) }));

  /** @param act of the sheet that is shown when its turn comes */
  const run = (kind: ChangeKind, act: Act, place?: string): Promise<boolean> =>
    make({
      kind,
      ...(place !== undefined && { place }),
      run: async (onStep) => {
        const { outcome } = runner.getState();
        if (outcome?.kind !== "checked") return fail(PART_TEXTS.notYet);
        const { table } = outcome.checked;
        const open = { spreadsheet, read: runner.read, sheetName: table.sheet, table, today: today() };
        const done = await act(open, onStep);
        if (!done.ok) return done;
        const { forget, mark = {}, ...value } = done.value;
        // Before the sheet is read again: what is new is marked when it is first drawn.
        change(() => ({ written: {}, recorded: null, ...mark }));
        return succeed({
          ...value,
          after: () => {
            change((old) => ({ isPreparing: false, ...forget?.(old) }));
            const place = placeOf(value.made, table.sheet);
            if (place !== null) go(place);
          },
        });
      },
    });

  return {
    change,
    openMeasure: (ordinal) => {
      const { outcome } = runner.getState();
      if (outcome?.kind !== "checked") return;
      const { sheet } = outcome.checked;
      const measure = sheet.measures.find((one) => one.ordinal === ordinal);
      if (measure === undefined) return;
      change(() => ({
        open: { key: measureKey(measure), ordinal, group: measureStatus(measure, today()) },
        isSought: true,
        page: null,
        filter: NO_WORK_FILTER,
      }));
      go(resultPlace(measure, sheet));
    },
    offerSheets: () => change(() => ({ isPreparing: true, page: null })),
    prepare: (chosen) => void run("prepare", (open) => prepare(open, chosen)),
    write: (texts) =>
      run(
        texts.length === 1 ? "fill" : "fill-all",
        (open, onStep) => write(open, texts, onStep),
        texts.length === 1 ? texts[0]?.edits[0]?.cell : undefined,
      ),
    addEvidence: (measure, typed, then) =>
      run("evidence", (open, onStep) => addEvidence(open, measure, typed, then, onStep)),
    addIndicator: (measure, typed) =>
      run("value", (open, onStep) => addIndicator(open, measure, typed, onStep)),
    addValue: (indicator, typed) => run("value", (open, onStep) => addValue(open, indicator, typed, onStep)),
  };
}

/** The cell to show of what was written: one of the measures, else the first of the row that was recorded. */
function placeOf(made: readonly MadeGroup[], sheet: string): { sheet: string; cell: string } | null {
  const cells = made.flatMap(({ edits }) => edits.cells);
  const shown = cells.find((cell) => cell.sheet === sheet) ?? cells[0];
  return shown === undefined ? null : { sheet: shown.sheet, cell: shown.cell };
}

async function prepare(open: OpenSheet, chosen: readonly (readonly CellEdit[])[]): Promise<Result<Finished>> {
  const part = await loadPart(() => import("../../app/prepare-record-sheets"));
  if (!part.ok) return part;
  const done = await part.value.prepareRecordSheets(open, chosen);
  if (!done.ok) return done;
  const { added, indicators, gaps, made, left, halfMade, undoSheets } = done.value;
  const sheets = undoSheets && { names: added, record: undoSheets };
  const said: Said =
    halfMade === null
      ? sayPrepared(added, indicators, left.length)
      : { text: TEXTS.halfPrepared, values: { sheets: added.join(", ") } };
  const notes = [...(halfMade === null ? [] : [halfMade]), ...gaps.map(({ message }) => message)];
  return succeed({ made, left, sheets, said, notes });
}

function sayPrepared(added: readonly string[], count: number, left: number): Said {
  const sheets = added.join(", ");
  if (sheets !== "" && count === 0) return { text: TEXTS.preparedBare, values: { sheets } };
  if (sheets !== "") return { text: TEXTS.prepared, values: { sheets, count } };
  if (count > 0) return { text: TEXTS.targetsAdded, values: { count } };
  return { text: left > 0 ? TEXTS.targetsNotAdded : TEXTS.nothingToPrepare };
}

async function write(
  open: OpenSheet,
  texts: readonly MeasuredText[],
  onStep: OnStep,
): Promise<Result<Finished>> {
  const part = await loadPart(() => import("../../app/apply-fill"));
  if (!part.ok) return part;
  const done = await part.value.applyFill(open, texts, onStep);
  if (!done.ok) return done;
  const { written, made, left } = done.value;
  const entries = texts.flatMap((text): [string, string][] => {
    const [main] = text.edits;
    return main && written.includes(text) ? [[textKey(text.measure, main.column), text.text]] : [];
  });
  return succeed({
    made,
    left,
    ...(written.length > 0 && { said: { text: TEXTS.written, values: { count: written.length } } }),
    mark: { written: Object.fromEntries(entries) },
    forget: (old) => ({ texts: entries.reduce((kept, [key]) => without(kept, key), old.texts) }),
  });
}

async function addEvidence(
  open: OpenSheet,
  measure: NamedMeasure,
  typed: TypedEvidence,
  then: AfterSaving,
  onStep: OnStep,
): Promise<Result<Finished>> {
  const part = await loadPart(() => import("../../app/add-record"));
  if (!part.ok) return part;
  const done = await part.value.addEvidence(open, measure, typed, onStep);
  if (!done.ok) return done;
  return finishRecord(done.value, (old) => ({
    evidence: without(old.evidence, measureKey(measure)),
    page: then === "close" ? null : old.page,
  }));
}

async function addIndicator(
  open: OpenSheet,
  measure: NamedMeasure,
  typed: TypedIndicator,
  onStep: OnStep,
): Promise<Result<Finished>> {
  const part = await loadPart(() => import("../../app/add-record"));
  if (!part.ok) return part;
  const done = await part.value.addIndicator(open, measure, typed, onStep);
  if (!done.ok) return done;
  return finishRecord(done.value, (old) => ({
    newIndicators: without(old.newIndicators, measureKey(measure)),
    page: null,
  }));
}

async function addValue(
  open: OpenSheet,
  indicator: NamedIndicator,
  typed: TypedNumbers,
  onStep: OnStep,
): Promise<Result<Finished>> {
  const part = await loadPart(() => import("../../app/add-record"));
  if (!part.ok) return part;
  const { row, name } = indicator;
  const done = await part.value.addValue(open, { row, name, ...typed }, onStep);
  if (!done.ok) return done;
  return finishRecord(done.value, (old) => ({
    values: without(old.values, valueKey(indicator)),
    page: null,
  }));
}

/** @param forget the draft that is not needed any more when its row is on the sheet */
function finishRecord(
  { sheet, row, made, left }: AddedRecord,
  forget: NonNullable<Finished["forget"]>,
): Result<Finished> {
  if (made.length === 0) return succeed({ made, left });
  return succeed({
    made,
    left,
    said: { text: TEXTS.added, values: { sheet, row } },
    mark: { recorded: { sheet, row } },
    forget,
  });
}
