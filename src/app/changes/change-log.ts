import { largest } from "../../core/lists/extremes";
import { followRows, type RowMove } from "../../core/changes/follow-rows";
import { parseCellRef } from "../../core/model/cell-ref";
import type { CellEdit } from "../../core/changes/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../../core/changes/workbook-edits";
import type { UserFault } from "../ports/result";
import type { SheetsRecord, UndoneRecord, UndoRecord } from "../ports/spreadsheet";

/** A change since the workbook was opened: what was made together, by one button. */
export interface LoggedChange<Kind extends string = string> {
  readonly id: number;
  readonly kind: Kind;
  /** What it did, where that says more than the button's name. */
  readonly name?: { readonly th: string; readonly en: string };
  /** Time of the day, "10:41". */
  readonly at: string;
  readonly parts: readonly LoggedPart[];
}

/** One group of edits, or the sheets that were made: taken back whole. */
export interface LoggedPart {
  readonly id: number;
  readonly what:
    | {
        readonly kind: "edits";
        /** Under the addresses that they have now, as far as our own changes have moved them. */
        readonly edits: WorkbookEdits;
        readonly record: UndoRecord;
      }
    | { readonly kind: "sheets"; readonly sheets: readonly string[]; readonly record: SheetsRecord };
  readonly state: PartState;
  /** The part that removed a row with a cell of this one; null where no part did. */
  readonly goneWith: number | null;
}

export type PartState =
  | {
      readonly kind: "standing";
      /** Why it could not be taken back when that was tried. */ readonly kept: UserFault | null;
    }
  | { readonly kind: "undone"; readonly at: string };

/** Every change, the oldest first. */
export type ChangeLog<Kind extends string = string> = readonly LoggedChange<Kind>[];

/** What a change came to, as it is added to the log. */
export interface NewChange<Kind extends string> {
  readonly kind: Kind;
  readonly name?: LoggedChange["name"];
  readonly at: string;
  /** Groups that were made, and what is left of groups that could not be made completely. */
  readonly records: readonly UndoRecord[];
  readonly sheets: { readonly names: readonly string[]; readonly record: SheetsRecord } | null;
}

/** Adds a change; the log is the same where nothing was changed. Rows that it removed carry the addresses of older changes along. */
export function addChange<Kind extends string>(
  log: ChangeLog<Kind>,
  { kind, name, at, records, sheets }: NewChange<Kind>,
): ChangeLog<Kind> {
  if (records.length === 0 && sheets === null) return log;
  let id = largest(
    log.flatMap((change) => [change.id, ...change.parts.map((part) => part.id)]),
    0,
  );
  const next = (): number => (id += 1);
  const removals = records.flatMap(({ edits }) => edits.removedRows);
  const moves = [...new Set(removals.map(({ sheet }) => sheet))].map((sheet): RowMove => {
    return {
      kind: "removed",
      sheet,
      rows: removals.filter((one) => one.sheet === sheet).map(({ row }) => row),
    };
  });
  const parts = records.map((record): LoggedPart => ({
    id: next(),
    what: { kind: "edits", edits: moves.reduce(followRows, record.edits), record },
    state: { kind: "standing", kept: null },
    goneWith: null,
  }));
  if (sheets !== null) {
    parts.push({
      id: next(),
      what: { kind: "sheets", sheets: sheets.names, record: sheets.record },
      state: { kind: "standing", kept: null },
      goneWith: null,
    });
  }
  const older = log.map((change) => ({
    ...change,
    parts: change.parts.map((part) => {
      if (part.what.kind !== "edits") return part;
      const { edits, record } = part.what;
      const taker = records.findIndex((one) => takesAlong(one.edits, edits));
      return {
        ...part,
        what: { kind: "edits" as const, edits: moves.reduce(followRows, edits), record },
        goneWith: part.goneWith ?? (taker === -1 ? null : (parts[taker]?.id ?? null)),
      };
    }),
  }));
  return [...older, { id: next(), kind, ...(name && { name }), at, parts }];
}

/** Whether edits remove a row that others have written into. */
function takesAlong({ removedRows }: WorkbookEdits, { cells }: WorkbookEdits): boolean {
  return cells.some(({ sheet, cell }) =>
    removedRows.some((removal) => removal.sheet === sheet && removal.row === parseCellRef(cell).row),
  );
}

/** The parts that are to be taken back, if they were not taken back yet, the newest first. */
export function standingParts(log: ChangeLog, ids: readonly number[]): LoggedPart[] {
  return log
    .flatMap(({ parts }) => parts)
    .filter(({ id, state }) => ids.includes(id) && state.kind === "standing")
    .reverse();
}

/** Records that were made after the oldest of some parts, or taken back since: rows are recognised in spite of their texts. */
export function laterRecords(log: ChangeLog, ids: readonly number[]): UndoRecord[] {
  const parts = log.flatMap((change) => change.parts);
  const isMeant = ({ id }: LoggedPart): boolean => ids.includes(id);
  const first = parts.findIndex(isMeant);
  return parts.flatMap((part, index) => {
    const isSince = part.state.kind === "undone" || (index > first && !isMeant(part));
    return part.what.kind === "edits" && isSince ? [part.what.record] : [];
  });
}

/**
 * The later part that rests on one: it wrote into the same cell, or removed the row; or one of the two removed a row, and the
 * other wrote into a row beside it that is known by its neighbours. Null where the part can be taken back alone.
 */
export function restingOn(log: ChangeLog, part: LoggedPart): LoggedPart | null {
  const parts = log.flatMap((change) => change.parts);
  const later = parts.slice(parts.findIndex(({ id }) => id === part.id) + 1);
  const standing = later.filter(({ state }) => state.kind === "standing");
  const taker = standing.find(({ id }) => id === part.goneWith);
  if (taker !== undefined) return taker;
  if (part.what.kind !== "edits") return null;
  const { edits } = part.what;
  const places = new Set(edits.cells.map(({ sheet, cell }) => `${sheet}\n${cell}`));
  return (
    standing.find(({ what }) => {
      if (what.kind !== "edits") return false;
      if (isBeside(edits, what.edits) || isBeside(what.edits, edits)) return true;
      return what.edits.cells.some(({ sheet, cell }) => places.has(`${sheet}\n${cell}`));
    }) ?? null
  );
}

/** Whether edits removed a row beside one that others wrote into, and that is known by its neighbours. */
function isBeside({ removedRows }: WorkbookEdits, { cells }: WorkbookEdits): boolean {
  return cells.some(({ sheet, cell, witness }) => {
    if (witness?.cells.every(({ offset }) => offset === 0) ?? true) return false;
    const { row } = parseCellRef(cell);
    // The row below has moved up to the place of the row that is gone.
    return removedRows.some((gone) => gone.sheet === sheet && (gone.row === row || gone.row === row + 1));
  });
}

/** What became of taking a part back. */
export interface PartOutcome {
  readonly id: number;
  readonly outcome: UndoneRecord | { readonly sheetsLeft: UserFault | null };
}

/** Notes what was taken back and what was not, with the reason; rows that came back move the addresses of other changes. */
export function noteUndone<Kind extends string>(
  log: ChangeLog<Kind>,
  outcomes: readonly PartOutcome[],
  at: string,
): ChangeLog<Kind> {
  const byId = new Map(outcomes.map(({ id, outcome }) => [id, outcome]));
  const restored = outcomes.flatMap(({ outcome }) => ("undone" in outcome ? outcome.undone.removedRows : []));
  const isBack = (part: LoggedPart): boolean => {
    const outcome = byId.get(part.id);
    return (
      outcome !== undefined &&
      ("undone" in outcome ? outcome.remaining === null : outcome.sheetsLeft === null)
    );
  };
  const back = new Set(log.flatMap(({ parts }) => parts.filter(isBack).map(({ id }) => id)));
  const places = log.flatMap(({ parts }) =>
    parts
      .filter(({ id }) => back.has(id))
      .flatMap(({ what }) => (what.kind === "edits" ? what.edits.removedRows : [])),
  );
  const moves = [...new Set(restored.map(({ sheet }) => sheet))].map((sheet): RowMove => {
    return {
      kind: "restored",
      sheet,
      rows: placesOf(places.filter((one) => one.sheet === sheet).map(({ row }) => row)),
    };
  });
  return log.map((change) => ({
    ...change,
    parts: change.parts.map((part): LoggedPart => {
      const outcome = byId.get(part.id);
      const goneWith = part.goneWith !== null && back.has(part.goneWith) ? null : part.goneWith;
      const what = back.has(part.id) ? part.what : followWhat(part.what, outcome, moves);
      if (outcome === undefined) return { ...part, what, goneWith };
      if (back.has(part.id)) return { ...part, what, goneWith, state: { kind: "undone", at } };
      const reason = "undone" in outcome ? (outcome.left[0]?.reason ?? null) : outcome.sheetsLeft;
      return { ...part, what, goneWith, state: { kind: "standing", kept: reason } };
    }),
  }));
}

/** What is left of a part in the workbook, under the addresses that it has now. */
function followWhat(
  what: LoggedPart["what"],
  outcome: PartOutcome["outcome"] | undefined,
  moves: readonly RowMove[],
): LoggedPart["what"] {
  if (what.kind !== "edits") return what;
  const remaining = outcome && "undone" in outcome ? outcome.remaining : null;
  const { record, edits } = what;
  const rest = remaining ?? record;
  const standing = {
    ...edits,
    cells: edits.cells.filter((_, index) => rest.edits.cells.includes(record.edits.cells[index] as CellEdit)),
    removedRows: edits.removedRows.filter((_, index) =>
      rest.edits.removedRows.includes(record.edits.removedRows[index] as RowRemoval),
    ),
  };
  return { kind: "edits", edits: moves.reduce(followRows, standing), record: rest };
}

/** Rows that come back to the same place are one below the other. */
function placesOf(rows: readonly number[]): number[] {
  return [...rows].sort((one, other) => one - other).map((row, index) => row + index);
}
