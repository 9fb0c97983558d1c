import type { BookChange, BookStep, ChangedBook } from "../../app/change-book";
import { succeed, type Result } from "../../app/ports/result";
import { placesOf } from "../../core/changes/edit-groups";
import { editPlace } from "../../core/changes/edit-place";
import { followRow, followRows, type RowMove } from "../../core/changes/follow-rows";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { RawWorkbook } from "../../core/sheet/raw-table";

/** A group of edits or a set of sheets: what is made and taken back as one. */
export type HistoryEntry =
  | { readonly kind: "edits"; readonly id: number; readonly edits: WorkbookEdits; readonly isOff: boolean }
  | {
      readonly kind: "sheets";
      readonly id: number;
      readonly layout: WorkbookLayout;
      readonly isOff: boolean;
    };

/** What was done in one go, in its order. */
export type HistoryStep = readonly HistoryEntry[];

/** A file, what was done to it, and what came of it. The file itself stays as it was opened. */
export interface FileHistory {
  readonly original: Uint8Array;
  readonly steps: readonly HistoryStep[];
  readonly bytes: Uint8Array;
  /** As it was before the last step, so that the newest change goes back at once; null where that is not known. */
  readonly beforeLast: Uint8Array | null;
  readonly workbook: RawWorkbook;
}

/** Does the work on bytes, on whichever thread. */
export type ChangeBytes = (change: BookChange) => Promise<Result<ChangedBook>>;

/** A history with one more step, of which only that stands which was made, and what was left. */
export async function addStep(
  history: FileHistory,
  step: HistoryStep,
  change: ChangeBytes,
): Promise<Result<{ readonly history: FileHistory; readonly left: ChangedBook["left"][number] }>> {
  const done = await change({ bytes: history.bytes, steps: bookSteps(step) });
  if (!done.ok) return done;
  const { bytes, isSame, workbook } = done.value;
  const left = done.value.left.flat();
  const made = step.filter((entry) => entry.kind === "sheets" || obstaclesOf(entry.edits, left).length === 0);
  return succeed({
    left,
    history: isSame
      ? history
      : { ...history, steps: [...history.steps, made], bytes, workbook, beforeLast: history.bytes },
  });
}

/** What of a group was left, and why. */
export function obstaclesOf(
  edits: WorkbookEdits,
  left: ChangedBook["left"][number],
): ChangedBook["left"][number] {
  const places = new Set(placesOf(edits));
  return left.filter(({ edit }) => places.has(editPlace(edit)));
}

/**
 * Makes the file again without some of what was done, or with it again.
 * @param isOff by id, for entries that change
 * @returns null where something that was done later could not be made then: the file stays as it is
 */
export async function redoWith(
  history: FileHistory,
  isOff: ReadonlyMap<number, boolean>,
  change: ChangeBytes,
): Promise<Result<FileHistory | null>> {
  const { original, beforeLast } = history;
  const steps = switched(history.steps, isOff);
  const last = steps.length - 1;
  const isLastOnly = history.steps.every(
    (step, index) => index === last || step.every(({ id }) => !isOff.has(id)),
  );
  const start =
    isLastOnly && beforeLast !== null ? { bytes: beforeLast, from: last } : { bytes: original, from: 0 };
  const done = await change({ bytes: start.bytes, steps: steps.slice(start.from).flatMap(bookSteps) });
  if (!done.ok) return done;
  const { isSame, workbook, left } = done.value;
  const bytes = isSame ? start.bytes : done.value.bytes;
  if (left.some((one) => one.length > 0)) return succeed(null);
  return succeed({ ...history, steps, bytes, workbook, beforeLast: start.from > 0 ? beforeLast : null });
}

/** The groups of one step are written together, since their addresses are those before any of its rows went. */
function bookSteps(step: HistoryStep): readonly BookStep[] {
  const groups = step.flatMap((entry) => (entry.kind === "edits" && !entry.isOff ? [entry.edits] : []));
  const sheets = step.flatMap((entry): BookStep[] =>
    entry.kind === "sheets" && !entry.isOff ? [{ kind: "sheets", layout: entry.layout }] : [],
  );
  return groups.length === 0 ? sheets : [...sheets, { kind: "edits", groups }];
}

/** Where rows come back or go again, what was done later has other addresses. */
function switched(
  steps: readonly HistoryStep[],
  isOff: ReadonlyMap<number, boolean>,
): readonly HistoryStep[] {
  let moves: readonly RowMove[] = [];
  return steps.map((step) => {
    const followed = step.map((entry) =>
      entry.kind === "edits" ? { ...entry, edits: moves.reduce(followRows, entry.edits) } : entry,
    );
    const changed = followed.map((entry) => ({ ...entry, isOff: isOff.get(entry.id) ?? entry.isOff }));
    moves = [...moves.map((move) => behind(move, changed)), ...movesOf(followed, changed)];
    return changed;
  });
}

/** A move as it is after the rows of a step went. */
function behind(move: RowMove, step: HistoryStep): RowMove {
  const gone = removedRows(step, move.sheet);
  return { ...move, rows: move.rows.map((row) => followRow(gone, row)) };
}

function movesOf(before: HistoryStep, after: HistoryStep): readonly RowMove[] {
  const sheets = new Set(
    after.flatMap((entry) =>
      entry.kind === "edits" ? entry.edits.removedRows.map(({ sheet }) => sheet) : [],
    ),
  );
  return [...sheets].flatMap((sheet): RowMove[] => {
    const was = removedRows(before, sheet).rows;
    const is = removedRows(after, sheet);
    const back = was.filter((row) => !is.rows.includes(row)).map((row) => followRow(is, row));
    return back.length === 0 ? [] : [{ kind: "restored", sheet, rows: back }];
  });
}

function removedRows(step: HistoryStep, sheet: string): RowMove {
  const rows = step.flatMap((entry) =>
    entry.kind === "edits" && !entry.isOff
      ? entry.edits.removedRows.filter((one) => one.sheet === sheet).map(({ row }) => row)
      : [],
  );
  return { kind: "removed", sheet, rows };
}
