import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import type { UserFault } from "../../../app/ports/result";
import type { TextChange } from "../../../core/changes/later-texts";
import type { ShownRows } from "../../../core/changes/shown-rows";
import { byteLength } from "../host/byte-length";
import { canRestoreLook, restoreLook, type LookHistory } from "../cells/cell-look";
import { isSameContent, shownBy } from "../cells/cell-state";
import { isKept } from "../cells/is-kept";
import type { CellContent, KeptCell } from "../cells/kept-state";
import { sheetFinder, type CellNow } from "../cells/queue-cell";
import { restoreContent } from "../cells/restore-content";
import { lookAtCells, type LookResult, type CellMeant, type SeenCell } from "../steps/look-at-cells";
import { readShownRows } from "../steps/read-shown-rows";
import { setCells, type CellToSet, type SetCell } from "../steps/set-cells";

/** What became of one cell that is to be put back. */
export type UndoneCell =
  /** It holds again what it held; `note` says what of its look is lost. */
  | { readonly kind: "undone"; readonly note: UserFault | null }
  /** `isFault` where Excel stopped the request; `leftBehind` is what our attempt has left in the cell, null where it did nothing. */
  | {
      readonly kind: "left";
      readonly reason: UserFault;
      readonly isFault: boolean;
      readonly leftBehind: CellContent | null;
    };

/** What is kept of a cell that was not put back: what our attempt has left in it is ours, and can be taken back later. */
export function stillKept(kept: KeptCell, { leftBehind }: Extract<UndoneCell, { kind: "left" }>): KeptCell {
  if (leftBehind === null) return kept;
  return { ...kept, after: leftBehind, numberFormat: leftBehind.state.numberFormat };
}

/** Whether a cell can be put back: null where it can, "back" where it holds already what it held, else why it stays. */
export type UndoVerdict = UserFault | "back" | null;

export interface CellLooks {
  readonly kept: readonly KeptCell[];
  readonly looks: readonly LookResult[];
}

/** The cells as they are to be looked for: in the row that they were written into. */
export function meantByKept({ sheetId, column, row, witness, edit }: KeptCell): CellMeant {
  const bytes = 4 * Math.max(byteLength(edit.before), byteLength(edit.after));
  return { sheet: sheetId, column, row, witness, bytes };
}

/**
 * Says of each cell whether it can be put back, is back, or why it stays. If a cell is back although we did nothing, this proves
 * nothing: its text may have been moved to another row. Two more round trips look for it there.
 */
export async function judgeUndo(
  context: Excel.RequestContext,
  { kept, looks }: CellLooks,
): Promise<UndoVerdict[]> {
  const verdicts = kept.map((cell, index) => judgeCell(cell, looks[index] as LookResult));
  const back = kept.filter(
    (cell, index) => verdicts[index] === "back" && /\p{L}{3}/u.test(writtenText(cell)),
  );
  if (back.length === 0) return verdicts;
  const find = sheetFinder(context);
  const rowsOf = new Map<string, ShownRows | null>();
  for (const sheetId of new Set(back.map((cell) => cell.sheetId))) {
    const columns = back.flatMap((cell) => (cell.sheetId === sheetId ? [cell.column] : []));
    rowsOf.set(sheetId, await readShownRows(context, find(sheetId), columns));
  }
  const moved = new Set(
    back.filter((cell) => {
      const look = looks[kept.indexOf(cell)] as SeenCell;
      return standsElsewhere(cell, look, rowsOf.get(cell.sheetId) ?? null);
    }),
  );
  return verdicts.map((verdict, index) =>
    moved.has(kept[index] as KeptCell) ? LEFT_REASONS.movedByHand : verdict,
  );
}

function judgeCell(cell: KeptCell, look: LookResult): UndoVerdict {
  if (look === "noSuchSheet") return LEFT_REASONS.noSuchSheet;
  if (typeof look === "string") {
    return look === "rowsAlike" ? LEFT_REASONS.rowsAlike : LEFT_REASONS.undoRowGone;
  }
  const { now } = look;
  const { before, after, edit } = cell;
  const isOurs = after === null ? isKept(edit, now) : isSameContent(after.state, now.state);
  if (!isOurs && isBack(cell, now)) return "back";
  if (!isOurs && !isSameContent(before.state, now.state)) return LEFT_REASONS.changedSince;
  if (now.isLocked) return LEFT_REASONS.isLocked;
  const needsFormat = formatBack(cell, now) !== now.state.numberFormat;
  return needsFormat && now.isFormatLocked ? LEFT_REASONS.isFormatLocked : null;
}

function writtenText({ after, edit }: KeptCell): string {
  return after === null ? edit.after : shownBy(after.state).text;
}

function standsElsewhere(cell: KeptCell, { row }: SeenCell, rows: ShownRows | null): boolean {
  if (rows === null) return false;
  const { column } = cell;
  const text = writtenText(cell);
  for (let other = rows.first; other <= rows.last; other += 1) {
    if (other !== row && rows.textAt(other, column) === text) return true;
  }
  return false;
}

function isBack({ before, ...kept }: KeptCell, now: CellNow): boolean {
  if (!isSameContent(now.state, before.state)) return false;
  return formatBack({ before, ...kept }, now) === now.state.numberFormat;
}

/** The number format that a cell is to have: a person's own stays. */
function formatBack({ before, numberFormat }: KeptCell, { state }: CellNow): string {
  return state.numberFormat === numberFormat ? before.state.numberFormat : state.numberFormat;
}

/** A cell that was looked at and may be put back. */
export interface CellToPutBack {
  readonly kept: KeptCell;
  readonly seen: SeenCell;
}

/** @param isQuoted puts its text back after an apostrophe */
function cellToUndo({ kept, seen }: CellToPutBack, isQuoted: boolean): CellToSet {
  const { before } = kept;
  return {
    meant: meantByKept(kept),
    seen,
    restsOn: [],
    text: shownBy(before.state).text,
    put: (range, now) => {
      const state = { ...before.state, numberFormat: formatBack(kept, now) };
      restoreContent(range, state, now.state.numberFormat, isQuoted);
      if (!now.isFormatLocked && !isQuoted) restoreLook(range, lookHistory(kept, now));
    },
    isSet: (now) => isBack(kept, now) && now.state.numberFormat === formatBack(kept, seen.now),
    isHalfSet: (now) => [seen.now, before].some(({ state }) => isSameContent(state, now.state)),
  };
}

function lookHistory({ before, after }: KeptCell, now: CellNow): LookHistory {
  return { before: before.look, after: (after ?? now).look, now: now.look };
}

/**
 * Puts back cells that were looked at and may be put back.
 * @param before queues what is to come first, in the same request
 */
export async function putCellsBack(
  context: Excel.RequestContext,
  cells: readonly CellToPutBack[],
  options: { readonly before?: () => void; readonly isBegun: boolean },
): Promise<UndoneCell[]> {
  const done = await setCells(
    context,
    cells.map((cell) => cellToUndo(cell, false)),
    options,
  );
  const again = await putQuotedBack(
    context,
    cells.flatMap((cell, index) => {
      const result = done[index] as SetCell;
      return result.kind === "refused" ? [{ cell, now: result.now }] : [];
    }),
  );
  return cells.map((cell, index) => undoneCell(cell, again.get(cell) ?? (done[index] as SetCell)));
}

/**
 * Puts texts back after an apostrophe: a text that a program wrote may have been there without the one that Excel needs to keep
 * it as a text.
 * @param refused cells of which Excel made something else, with what they hold now
 */
async function putQuotedBack(
  context: Excel.RequestContext,
  refused: readonly { readonly cell: CellToPutBack; readonly now: CellNow }[],
): Promise<ReadonlyMap<CellToPutBack, SetCell>> {
  if (refused.length === 0) return new Map();
  const toSet = refused.map(({ cell: { kept, seen }, now }) =>
    cellToUndo({ kept, seen: { ...seen, now, seenRow: null } }, true),
  );
  const done = await setCells(context, toSet, { isBegun: true });
  return new Map(refused.map(({ cell }, index) => [cell, done[index] as SetCell]));
}

function undoneCell({ kept, seen: { now } }: CellToPutBack, result: SetCell): UndoneCell {
  switch (result.kind) {
    case "set": {
      const isWhole = now.isFormatLocked || canRestoreLook(lookHistory(kept, now));
      return { kind: "undone", note: isWhole ? null : LEFT_REASONS.lookLost };
    }
    case "refused":
      return { kind: "left", reason: LEFT_REASONS.notBack, isFault: false, leftBehind: result.now };
    case "takenOut":
      return { kind: "left", reason: LEFT_REASONS.changedSince, isFault: false, leftBehind: null };
    case "notTakenOut":
      return { kind: "left", reason: result.reason, isFault: false, leftBehind: null };
    case "fault": {
      const leftBehind = result.isChanged ? result.now : null;
      return { kind: "left", reason: result.reason, isFault: true, leftBehind };
    }
  }
}

/** Looks at kept cells in their rows. */
export async function lookAtKept(
  context: Excel.RequestContext,
  kept: readonly KeptCell[],
  later: (sheetId: string) => readonly TextChange[],
): Promise<CellLooks> {
  const { looks } = await lookAtCells(context, kept.map(meantByKept), { later });
  return { kept, looks };
}
