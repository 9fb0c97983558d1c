import type { LeftReason } from "../../../app/changes/left-reasons";
import type { RawArea } from "../../../core/sheet/raw-table";
import { cellRef } from "../../../core/model/cell-ref";
import { countBelow } from "../../../core/model/count-below";
import { parseArea } from "../cell-address";
import { LAST_ROW } from "../limits";

/** Rows that cannot go, and why. */
export interface RowHindrance {
  readonly reason: LeftReason;
  /** Ascending. */
  readonly rows: readonly number[];
  /** `each` of the rows has to stay; of a `span` any one would do, and nobody can say which. */
  readonly stays: "each" | "span";
}

/** The new numbers of the rows of a sheet when some are removed. */
export interface RowShift {
  /**
   * Notes which removed rows between two cannot go. The work on the parts goes on, so that one attempt finds all such rows; the
   * changed parts are then thrown away.
   */
  readonly hinder: (reason: LeftReason, top: number, bottom?: number, stays?: RowHindrance["stays"]) => void;
  readonly hindrances: readonly RowHindrance[];
  readonly isRemoved: (row: number) => boolean;
  /** The row's new number; for a removed one that of the row that takes its place. */
  readonly move: (row: number) => number;
  /** What is left of a stretch of rows; null where all of it is removed. */
  readonly moveSpan: (
    top: number,
    bottom: number,
  ) => { readonly top: number; readonly bottom: number } | null;
}

/** @param removed rows of one sheet, each once, in any order */
export function shiftRows(removed: readonly number[]): RowShift {
  const ascending = [...removed].sort((one, other) => one - other);
  const move = (row: number): number => row - countBelow(ascending, row);
  const hindrances: RowHindrance[] = [];
  // Thousands of formulas can name the same rows.
  const known = new Set<string>();
  return {
    hinder: (reason, top, bottom = top, stays = "each") => {
      const [from, to] = [countBelow(ascending, top), countBelow(ascending, bottom + 1)];
      const key = `${stays} ${from} ${to}`;
      if (from >= to || known.has(key)) return;
      known.add(key);
      hindrances.push({ reason, rows: ascending.slice(from, to), stays });
    },
    hindrances,
    isRemoved: (row) => ascending[countBelow(ascending, row)] === row,
    move,
    moveSpan: (top, bottom) => {
      // A stretch over the whole sheet is one of columns.
      if (top === 1 && bottom === LAST_ROW) return { top, bottom };
      const moved = { top: move(top), bottom: move(bottom + 1) - 1 };
      return moved.bottom < moved.top ? null : moved;
    },
  };
}

/** An area after the removal; null where nothing is left of it. */
export function moveArea(area: RawArea, { moveSpan }: RowShift): RawArea | null {
  const span = moveSpan(area.top, area.bottom);
  return span === null ? null : { ...area, ...span };
}

/**
 * A list of areas as attributes hold it ("A1:B2 C3") after the removal, "" where nothing is left of any.
 * @returns null when the list holds something else, for example whole columns: they have no rows to move
 */
export function moveAreaList(list: string, shift: RowShift): string | null {
  const moved: string[] = [];
  for (const ref of list.split(/\s+/).filter((one) => one !== "")) {
    const area = parseArea(ref);
    if (area === null) return null;
    const left = moveArea(area, shift);
    if (left !== null) moved.push(areaRef(left, ref.includes(":")));
  }
  return moved.join(" ");
}

/**
 * An area's address.
 * @param isPair true to name a single cell twice, as the area it was written for did
 * @example areaRef({ top: 1, left: 1, bottom: 2, right: 3 }, true) // "A1:C2"
 */
export function areaRef({ top, left, bottom, right }: RawArea, isPair: boolean): string {
  const isSingle = top === bottom && left === right;
  return isSingle && !isPair ? cellRef(left, top) : `${cellRef(left, top)}:${cellRef(right, bottom)}`;
}

/**
 * Ends the attempt to remove any row. Thrown because it comes from deep inside the parts that would have to follow; `remove-rows`
 * catches it.
 */
export function throwRowsStay(reason: LeftReason): never {
  throw Object.assign(new Error(reason), { leavesRows: reason });
}

/** The reason that `throwRowsStay` put into an error; null for an error of any other origin. */
export function reasonToLeave(error: unknown): LeftReason | null {
  return error instanceof Error && "leavesRows" in error ? (error.leavesRows as LeftReason) : null;
}
