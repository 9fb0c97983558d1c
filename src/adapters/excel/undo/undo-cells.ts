import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import type { UserFault } from "../../../app/result";
import type { TextChange } from "../../../core/changes/later-texts";
import type { ShownRows } from "../../../core/changes/shown-rows";
import { byteLength } from "../byte-length";
import { restoreLook } from "../cell-look";
import { isSameContent, shownBy } from "../cell-state";
import { isKept } from "../is-kept";
import type { CellContent, KeptCell } from "../kept-state";
import { sheetFinder, type CellNow } from "../queue-cell";
import { restoreContent } from "../restore-content";
import { lookAtCells, type CellLook, type CellMeant, type SeenCell } from "../write/look-at-cells";
import { readShownRows } from "../write/read-shown-rows";
import { setCells, type CellToSet, type SetCell } from "../write/set-cells";

/** What became of one cell that is to be put back. */
export type UndoneCell =
  /** It holds again what it held; `note` says what of its look is lost. */
  | { readonly kind: "undone"; readonly note: UserFault | null }
  /** `isFault` where Excel stopped the request; `standing` is what our attempt has left in the cell, null where it did nothing. */
  | {
      readonly kind: "left";
      readonly reason: UserFault;
      readonly isFault: boolean;
      readonly standing: CellContent | null;
    };

/** What is kept of a cell that was not put back: what our attempt has left in it is ours, and can be taken back later. */
export function stillKept(kept: KeptCell, { standing }: Extract<UndoneCell, { kind: "left" }>): KeptCell {
  return standing === null ? kept : { ...kept, after: standing, numberFormat: standing.state.numberFormat };
}

export interface CellLooks {
  readonly kept: readonly KeptCell[];
  readonly looks: readonly CellLook[];
}

/** The cells as they are to be looked for: in the row that they were written into. */
export function meantByKept({ sheetId, column, row, witness, edit }: KeptCell): CellMeant {
  const bytes = 4 * Math.max(byteLength(edit.before), byteLength(edit.after));
  return { sheet: sheetId, column, row, witness, bytes };
}

/**
 * Says of each cell whether it can be put back, is back, or why it stays. One that is back without us is no proof: its text may have
 * been moved to another row, which is looked for in two round trips more.
 */
export async function judgeUndo(
  context: Excel.RequestContext,
  { kept, looks }: CellLooks,
): Promise<(UserFault | "back" | null)[]> {
  const verdicts = kept.map((cell, index) => judgeCell(cell, looks[index] as CellLook));
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

function judgeCell(cell: KeptCell, look: CellLook): UserFault | "back" | null {
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

/** A cell on its way back. */
function cellToUndo(
  kept: KeptCell,
  seen: SeenCell,
  note: { look: UserFault | null },
  isQuoted: boolean,
): CellToSet {
  const { before, after } = kept;
  return {
    meant: meantByKept(kept),
    seen,
    restsOn: [],
    text: shownBy(before.state).text,
    put: (range, now) => {
      const state = { ...before.state, numberFormat: formatBack(kept, now) };
      restoreContent(range, state, now.state.numberFormat, isQuoted);
      if (now.isFormatLocked || isQuoted) return;
      const ours = after ?? now;
      const isWhole = restoreLook(range, { before: before.look, after: ours.look, now: now.look });
      if (!isWhole) note.look = LEFT_REASONS.lookLost;
    },
    isSet: (now) => isBack(kept, now) && now.state.numberFormat === formatBack(kept, seen.now),
    isHalfSet: (now) => [seen.now, before].some(({ state }) => isSameContent(state, now.state)),
  };
}

/**
 * Puts cells back that were looked at and may be.
 * @param before queues what is to come first, in the same request
 */
export async function putCellsBack(
  context: Excel.RequestContext,
  cells: readonly { readonly kept: KeptCell; readonly seen: SeenCell }[],
  options: { readonly before?: () => void; readonly isBegun: boolean },
): Promise<UndoneCell[]> {
  const notes = cells.map((): { look: UserFault | null } => ({ look: null }));
  const toSet = cells.map(({ kept, seen }, index) =>
    cellToUndo(kept, seen, notes[index] as { look: UserFault | null }, false),
  );
  const done = await setCells(context, toSet, options);
  // A text of a program's making may have stood without the apostrophe that Excel needs to take it for a text.
  const converted = cells.flatMap(({ kept, seen }, index) => {
    const result = done[index] as SetCell;
    if (result.kind !== "refused") return [];
    return [
      { index, toSet: cellToUndo(kept, { ...seen, now: result.now, seenRow: null }, { look: null }, true) },
    ];
  });
  if (converted.length > 0) {
    const again = await setCells(
      context,
      converted.map((one) => one.toSet),
      { isBegun: true },
    );
    converted.forEach(({ index }, at) => {
      done[index] = again[at] as SetCell;
    });
  }
  return done.map((result, index): UndoneCell => {
    if (result.kind === "set") return { kind: "undone", note: notes[index]?.look ?? null };
    const reason =
      result.kind === "refused"
        ? LEFT_REASONS.notBack
        : result.kind === "trampled"
          ? LEFT_REASONS.changedSince
          : result.reason;
    const isStanding = result.kind === "refused" || (result.kind === "fault" && result.isChanged);
    return {
      kind: "left",
      reason,
      isFault: result.kind === "fault",
      standing: isStanding ? result.now : null,
    };
  });
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
