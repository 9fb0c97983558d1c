import type { AddedRecord, NamedMeasure, TypedEvidence } from "../../app/add-record";
import type { ShownText } from "../../app/apply-fill";
import type { OnStep } from "../../app/changes/make-change";
import type { OpenSheet } from "../../app/open-sheet";
import { fail, succeed, type Result } from "../../app/ports/result";
import type { CellEdit } from "../../core/changes/cell-edit";
import type { ChangeKind } from "../changes/change-kinds";
import type { ChangeDone, Changes, Said } from "../changes/changes";
import type { CheckRunner } from "../checking/check-runner";
import { loadPart } from "../../app/ports/load-part";
import type { PaneServices } from "../services/pane-services";
import {
  measureKey,
  textKey,
  valueKey,
  without,
  type ResultsTabState,
  type TypedNumbers,
} from "./results-tab-state";
import { PART_TEXTS } from "./part-texts";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";

/** A text as shown, and the measure it is for. */
export interface MeasuredText extends ShownText {
  readonly measure: NamedMeasure;
}

/** An indicator as its form was opened for it. */
export interface NamedIndicator {
  readonly row: number;
  readonly name: string;
}

/** What the officer can do in the tab; all of it goes on while another tab is shown. */
export interface ResultsTabActions {
  readonly change: (change: (state: ResultsTabState) => Partial<ResultsTabState>) => void;
  /** Shows what is missing on the sheets of records; nothing is written yet. */
  readonly offerSheets: () => void;
  /** Makes the sheets of records that are missing and adds the rows that were chosen, each by its cells as shown. */
  readonly prepare: (chosen: readonly (readonly CellEdit[])[]) => void;
  readonly write: (texts: readonly MeasuredText[]) => void;
  readonly addEvidence: (measure: NamedMeasure, typed: TypedEvidence) => void;
  readonly addValue: (indicator: NamedIndicator, typed: TypedNumbers) => void;
}

interface Finished extends ChangeDone {
  /** What the tab does not need any more. */
  readonly forget?: (state: ResultsTabState) => Partial<ResultsTabState>;
}

type Act = (open: OpenSheet, onStep: OnStep) => Promise<Result<Finished>>;

/** Connects the tab's buttons with the use cases; the owner of changes runs them. */
export function createResultsTabActions(
  { spreadsheet, today }: Pick<PaneServices, "spreadsheet" | "today">,
  runner: CheckRunner,
  make: Changes["make"],
  update: (change: (state: ResultsTabState) => ResultsTabState) => void,
): ResultsTabActions {
  const change: ResultsTabActions["change"] = (part) => update((old) => ({ ...old, ...part(old) }));

  /** @param act of the sheet that is shown when its turn comes */
  const run = (kind: ChangeKind, act: Act, place?: string): void =>
    void make({
      kind,
      ...(place !== undefined && { place }),
      run: async (onStep) => {
        const { outcome } = runner.getState();
        if (outcome?.kind !== "checked") return fail(PART_TEXTS.notYet);
        const { table } = outcome.checked;
        const open = { spreadsheet, read: runner.read, sheetName: table.sheet, table, today: today() };
        const done = await act(open, onStep);
        if (!done.ok) return done;
        const { forget, ...value } = done.value;
        return succeed({
          ...value,
          after: () => change((old) => ({ isPreparing: false, ...forget?.(old) })),
        });
      },
    });

  return {
    change,
    offerSheets: () => change(() => ({ isPreparing: true })),
    prepare: (chosen) => run("prepare", (open) => prepare(open, chosen)),
    write: (texts) =>
      run(
        texts.length === 1 ? "fill" : "fill-all",
        (open, onStep) => write(open, texts, onStep),
        texts.length === 1 ? texts[0]?.edits[0]?.cell : undefined,
      ),
    addEvidence: (measure, typed) =>
      run("evidence", (open, onStep) => addEvidence(open, measure, typed, onStep)),
    addValue: (indicator, typed) => run("value", (open, onStep) => addValue(open, indicator, typed, onStep)),
  };
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
  const keys = texts.flatMap((text) => {
    const [main] = text.edits;
    return main && written.includes(text) ? [textKey(text.measure, main.column)] : [];
  });
  return succeed({
    made,
    left,
    ...(written.length > 0 && { said: { text: TEXTS.written, values: { count: written.length } } }),
    forget: (old) => ({ texts: keys.reduce((kept, key) => without(kept, key), old.texts) }),
  });
}

async function addEvidence(
  open: OpenSheet,
  measure: NamedMeasure,
  typed: TypedEvidence,
  onStep: OnStep,
): Promise<Result<Finished>> {
  const part = await loadPart(() => import("../../app/add-record"));
  if (!part.ok) return part;
  const done = await part.value.addEvidence(open, measure, typed, onStep);
  return done.ok ? succeed(finishRecord(done.value, { evidence: measureKey(measure) })) : done;
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
  return done.ok ? succeed(finishRecord(done.value, { values: valueKey(indicator) })) : done;
}

/** @param form the draft that is not needed any more when its row is on the sheet */
function finishRecord(
  { sheet, row, made, left }: AddedRecord,
  form: { readonly evidence: string } | { readonly values: string },
): Finished {
  if (made.length === 0) return { made, left };
  return {
    made,
    left,
    said: { text: TEXTS.added, values: { sheet, row } },
    forget: (old) =>
      "evidence" in form
        ? { evidence: without(old.evidence, form.evidence) }
        : { values: without(old.values, form.values) },
  };
}
