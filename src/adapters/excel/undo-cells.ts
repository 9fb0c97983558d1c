import type { UserFault } from "../../app/result";
import type { LeftEdit } from "../../app/spreadsheet";
import { restoreLook } from "./cell-look";
import { isSameContent } from "./cell-state";
import type { KeptCell } from "./kept-state";
import { LEFT_REASONS } from "../../app/left-reasons";
import { queueCell, type CellNow, type QueuedCell } from "./queue-cell";
import { restoreContent } from "./restore-content";
import { UNDO_REASONS } from "./undo-reasons";
import { isKept } from "./write-cells";

/** One cell on its way back. */
export interface CellToUndo {
  readonly kept: KeptCell;
  readonly cell: QueuedCell;
  now: CellNow | null;
  /** False once it is known that letters of several looks are lost. */
  isLookBack: boolean;
}

export function queueCellToUndo(worksheet: Excel.Worksheet, kept: KeptCell, address: string): CellToUndo {
  return { kept, cell: queueCell(worksheet, address), now: null, isLookBack: true };
}

/** After the sync: what stands in the way, "back" where the cell holds already what it held, null where it can be undone. */
export function judgeUndo(one: CellToUndo): UserFault | "back" | null {
  const { kept, cell } = one;
  const { before, after, edit } = kept;
  const now = (one.now = cell.read());
  if (now === null) return LEFT_REASONS.noSuchSheet;
  if (isCellBack(one)) return "back";
  const isOurs = after === null ? isKept(edit, now) : isSameContent(after.state, now.state);
  if (!isOurs && !isSameContent(before.state, now.state)) return UNDO_REASONS.changedSince;
  if (now.isLocked) return LEFT_REASONS.isLocked;
  return formatBack(kept, now) !== now.state.numberFormat && now.isFormatLocked
    ? LEFT_REASONS.isFormatLocked
    : null;
}

/** Queues the way back and the reading of what came of it. */
export function queueUndo(one: CellToUndo): void {
  const { kept, cell, now } = one;
  if (now === null) return;
  const { before, after } = kept;
  const state = { ...before.state, numberFormat: formatBack(kept, now) };
  restoreContent(cell.range, state, now.state.numberFormat);
  if (!now.isFormatLocked) {
    const ours = after ?? now;
    one.isLookBack = restoreLook(cell.range, { before: before.look, after: ours.look, now: now.look });
  }
  cell.queueRead();
}

/** The number format that a cell is to have: a person's own stays. */
function formatBack({ before, numberFormat }: KeptCell, { state }: CellNow): string {
  return state.numberFormat === numberFormat ? before.state.numberFormat : state.numberFormat;
}

/** Queues it again behind an apostrophe, for a text that Excel took for something else. */
export function queueUndoQuoted({ kept: { before }, cell }: CellToUndo): void {
  const numberFormat = cell.read()?.state.numberFormat ?? before.state.numberFormat;
  restoreContent(cell.range, { ...before.state, numberFormat }, numberFormat, true);
  cell.queueRead();
}

/** After the sync: whether the cell holds again what it held. */
export function isCellBack({ kept, cell }: CellToUndo): boolean {
  const now = cell.read();
  if (now === null || !isSameContent(now.state, kept.before.state)) return false;
  return formatBack(kept, now) === now.state.numberFormat;
}

/** After a sync: whether the cell is not what it was when it was judged. */
export function isTouched({ now }: CellToUndo, found: CellNow | null): boolean {
  if (now === null || found === null) return now !== found;
  const { state } = found;
  return !isSameContent(now.state, state) || now.state.numberFormat !== state.numberFormat;
}

/** What is to be said of a cell that is back, null where all of it is. */
export function lookLost({ kept: { edit }, isLookBack }: CellToUndo): LeftEdit | null {
  return isLookBack ? null : { edit, reason: UNDO_REASONS.lookLost };
}
