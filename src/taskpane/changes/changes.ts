import {
  addChange,
  laterRecords,
  noteUndone,
  standingParts,
  type ChangeLog,
  type LoggedPart,
  type PartOutcome,
} from "../../app/changes/change-log";
import type { ChangeStep, OnStep } from "../../app/changes/make-change";
import { succeed, type Result, type UserFault } from "../../app/ports/result";
import type { LeftGroup, MadeGroup, Obstacle, SheetsRecord, UndoRecord } from "../../app/ports/spreadsheet";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import type { CheckRunner, Trouble } from "../checking/check-runner";
import { waitForCell } from "../checking/wait-for-cell";
import type { Text } from "../language/language";
import type { PaneServices } from "../services/pane-services";
import type { ChangeKind } from "./change-kinds";

/** What one button asks for. */
export interface ChangeRequest {
  readonly kind: ChangeKind;
  /** What it does, where that says more than the button's name. */
  readonly name?: Text | undefined;
  /** The cell that it is about, where it is one: "E30". */
  readonly place?: string;
  /** Reads again, and writes; a fault means that nothing was changed. */
  readonly run: (onStep: OnStep) => Promise<Result<ChangeDone>>;
}

/** The result of the change. */
export interface ChangeDone {
  readonly made: readonly MadeGroup[];
  readonly left: readonly LeftGroup[];
  /** Where the list of changes has a line for each of several parts. */
  readonly lines?: readonly ChangeLine[];
  /** Sheets that were made, those of lines left out. */
  readonly sheets?: NewSheets | null;
  /** In place of the count of cells and rows; null where the part that asked says it itself. */
  readonly said?: Said | null;
  /** What is worth knowing beside it. */
  readonly notes?: readonly UserFault[];
  /** Forgets drafts that are written now; once the workbook is checked again. */
  readonly after?: () => void;
}

/** A part of a change with a line of its own in the list. */
export interface ChangeLine {
  readonly name: Text;
  /** What of all that was made belongs to it. */
  readonly made: readonly MadeGroup[];
  readonly sheets?: NewSheets | null;
}

interface NewSheets {
  readonly names: readonly string[];
  readonly record: SheetsRecord;
}

export interface Said {
  readonly text: Text;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What the last change, or the last taking back, came to. */
export type LastChange =
  | {
      readonly kind: "made";
      readonly edits: WorkbookEdits;
      readonly left: readonly LeftGroup[];
      readonly said: Said | undefined;
      readonly notes: readonly UserFault[];
      /** Parts of the log that take it back; empty where nothing was changed. */
      readonly parts: readonly number[];
    }
  | {
      readonly kind: "undone";
      /** What was made by the changes that were taken back, the oldest first. */
      readonly of: readonly ChangeKind[];
      readonly edits: WorkbookEdits;
      readonly sheets: readonly string[];
      readonly restored: readonly string[];
      readonly left: readonly Obstacle[];
      readonly sheetsLeft: readonly { readonly sheet: string; readonly reason: UserFault }[];
      /** Parts that were not taken back yet. */
      readonly parts: readonly number[];
    };

export interface ChangesState {
  /** What goes on; null where nothing does. */
  readonly step: ChangeStep | "undoing" | null;
  /** What waits until no cell is typed in, and the hand that gives it up; null where nothing does. */
  readonly waiting: WaitingChange | null;
  /** Every change since the pane was opened, the oldest first. */
  readonly log: ChangeLog<ChangeKind>;
  readonly last: LastChange | null;
  /** What went wrong, and how to try again; what was done before stays. */
  readonly trouble: { readonly trouble: Trouble; readonly retry: () => void } | null;
}

export interface WaitingChange {
  readonly kind: "change" | "undo";
  /** Its cell, where it is one. */
  readonly place: string | null;
  readonly giveUp: () => void;
}

/** The one owner of all that the pane changes: nothing else of it writes into the workbook. */
export interface Changes {
  /** Makes a change once those before it are done; true where it was made. */
  readonly make: (request: ChangeRequest) => Promise<boolean>;
  /** Takes parts of the log back, all in one go. */
  readonly undo: (parts: readonly number[]) => Promise<boolean>;
  /** Forgets what the bar says; the log stays. */
  readonly dismiss: () => void;
}

export const NO_CHANGES: ChangesState = { step: null, waiting: null, log: [], last: null, trouble: null };

/**
 * Makes the owner of changes. Changes wait for one another: two writes at once would each look at the sheet that the other is
 * about to change.
 */
export function createChanges(
  { spreadsheet, letScreenDraw, timeOfDay }: PaneServices,
  runner: CheckRunner,
  update: (change: (old: ChangesState) => ChangesState) => void,
): Changes {
  let log: ChangeLog<ChangeKind> = [];
  let queue: Promise<unknown> = Promise.resolve();
  const set = (part: Partial<ChangesState>): void => update((old) => ({ ...old, ...part }));

  const run = (
    first: NonNullable<ChangesState["step"]>,
    what: Omit<WaitingChange, "giveUp">,
    work: () => Promise<Result<Finished>>,
    retry: () => void,
  ): Promise<boolean> => {
    const turn = queue.then(async () => {
      set({ step: first, trouble: null });
      try {
        await letScreenDraw();
        const done = await waitForCell(work, {
          onWaiting: (giveUp) => set({ waiting: { ...what, giveUp } }),
        });
        set({ waiting: null });
        if (done === null) {
          set({ step: null });
          return false;
        }
        if (!done.ok) {
          set({ step: null, trouble: { trouble: { kind: "fault", fault: done.fault }, retry } });
          return false;
        }
        const { last, after } = done.value;
        if (last !== null) {
          // Rows that went or came have moved the merged areas, which only an explicit check asks for.
          await (last.edits.removedRows.length > 0 ? runner.check() : runner.recheck());
        }
        update((old) => ({ ...old, step: null, log, last: last ?? old.last }));
        after?.();
        return true;
      } catch (error) {
        set({
          step: null,
          waiting: null,
          log,
          trouble: { trouble: { kind: "crash", error, isWriting: true }, retry },
        });
        return false;
      }
    });
    queue = turn;
    return turn;
  };

  const make: Changes["make"] = (request) =>
    run(
      "reading",
      { kind: "change", place: request.place ?? null },
      async () => {
        // Once it is written nothing waits any more.
        const done = await request.run((step) =>
          set(step === "writing" ? { step, waiting: null } : { step }),
        );
        if (!done.ok) return done;
        const { made, left, lines = [], sheets = null, said, notes = [], after } = done.value;
        const before = log.length;
        const inLines = new Set(lines.flatMap((line) => line.made));
        const rest = made.filter((group) => !inLines.has(group));
        const at = timeOfDay();
        const { kind } = request;
        for (const line of lines) {
          const { name, sheets: own = null } = line;
          log = addChange(log, { kind, name, at, records: recordsOf(line.made), sheets: own });
        }
        log = addChange(log, {
          kind,
          ...(request.name && { name: request.name }),
          at,
          records: [...recordsOf(rest), ...left.flatMap(({ remains }) => remains ?? [])],
          sheets,
        });
        const parts = log.slice(before).flatMap((change) => change.parts);
        if (said === null && parts.length + left.length === 0) return succeed({ last: null, after });
        return succeed({
          after,
          last: {
            kind: "made",
            edits: joined(made.map(({ edits }) => edits)),
            left,
            said: said ?? undefined,
            notes,
            parts: parts.map(({ id }) => id),
          },
        });
      },
      () => void make(request),
    );

  const undo: Changes["undo"] = (ids) =>
    run(
      "undoing",
      { kind: "undo", place: onlyCell(standingParts(log, ids)) },
      async () => {
        const done = await takeBack(standingParts(log, ids), ids);
        if (!done.ok) return done;
        const outcomes = done.value;
        log = noteUndone(log, outcomes, timeOfDay());
        return succeed({
          last: toUndone(kindsOf(log, ids), outcomes, standingParts(log, ids)),
          after: undefined,
        });
      },
      () => void undo(ids),
    );

  const takeBack = async (
    parts: readonly LoggedPart[],
    ids: readonly number[],
  ): Promise<Result<TakenPart[]>> => {
    const taken: TakenPart[] = [];
    const edits = parts.flatMap(({ id, what }) =>
      what.kind === "edits" ? [{ id, record: what.record }] : [],
    );
    if (edits.length > 0) {
      const done = await spreadsheet.undo(
        edits.map(({ record }) => record),
        laterRecords(log, ids),
      );
      if (!done.ok) return done;
      done.value.records.forEach((outcome, index) =>
        taken.push({ id: edits[index]?.id ?? 0, outcome, sheets: null }),
      );
    }
    for (const { id, what } of parts) {
      if (what.kind !== "sheets") continue;
      const done = await spreadsheet.takeSheetsAway(what.record);
      if (!done.ok && taken.length === 0) return done;
      const left = done.ok ? done.value.left : what.sheets.map((sheet) => ({ sheet, reason: done.fault }));
      taken.push({
        id,
        outcome: { sheetsLeft: left[0]?.reason ?? null },
        sheets: {
          removed: done.ok ? done.value.removed : [],
          restored: done.ok ? done.value.restored : [],
          left,
        },
      });
    }
    return succeed(taken);
  };

  return {
    make,
    undo,
    dismiss: () =>
      update((old) => (old.trouble === null ? { ...old, last: null } : { ...old, trouble: null })),
  };
}

function recordsOf(made: readonly MadeGroup[]): UndoRecord[] {
  return made.flatMap(({ undo }) => undo ?? []);
}

/** The one cell that parts have changed; null where it is another number. */
function onlyCell(parts: readonly LoggedPart[]): string | null {
  const cells = parts.flatMap(({ what }) => (what.kind === "edits" ? what.edits.cells : []));
  return cells.length === 1 ? (cells[0]?.cell ?? null) : null;
}

interface Finished {
  /** Null where there is nothing to say. */
  readonly last: LastChange | null;
  readonly after: ChangeDone["after"];
}

interface TakenPart extends PartOutcome {
  readonly sheets: {
    readonly removed: readonly string[];
    readonly restored: readonly string[];
    readonly left: readonly { readonly sheet: string; readonly reason: UserFault }[];
  } | null;
}

/** The kinds of the changes that parts belong to, each once. */
function kindsOf(log: ChangeLog<ChangeKind>, ids: readonly number[]): readonly ChangeKind[] {
  const changes = log.filter(({ parts }) => parts.some(({ id }) => ids.includes(id)));
  return [...new Set(changes.map(({ kind }) => kind))];
}

function toUndone(
  of: readonly ChangeKind[],
  taken: readonly TakenPart[],
  standing: readonly LoggedPart[],
): LastChange {
  const outcomes = taken.flatMap(({ outcome }) => ("undone" in outcome ? [outcome] : []));
  return {
    kind: "undone",
    of,
    edits: joined(outcomes.map(({ undone }) => undone)),
    left: outcomes.flatMap(({ left }) => left),
    sheets: taken.flatMap(({ sheets }) => sheets?.removed ?? []),
    restored: taken.flatMap(({ sheets }) => sheets?.restored ?? []),
    sheetsLeft: taken.flatMap(({ sheets }) => sheets?.left ?? []),
    parts: standing.map(({ id }) => id),
  };
}

function joined(groups: readonly WorkbookEdits[]): WorkbookEdits {
  return {
    cells: groups.flatMap(({ cells }) => cells),
    removedRows: groups.flatMap(({ removedRows }) => removedRows),
  };
}
