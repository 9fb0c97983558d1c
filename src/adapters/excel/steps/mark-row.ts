import { MAX_CELL_CHARACTERS } from "../../../core/model/cell-limits";
import { parseCellRef } from "../../../core/model/cell-ref";
import type { RowRemoval } from "../../../core/changes/workbook-edits";

/** A mark of our own, never a wildcard of Excel's search (* ? ~). */
const MARK_PREFIX = "#ita-";
const MARK_LENGTH = 14;

let marks = 0;

/** A text that is in no workbook: made of the time, a random number and a count. */
export function newMark(): string {
  marks += 1;
  const chance = Math.floor(Math.random() * 36 ** 6).toString(36);
  return `${MARK_PREFIX}${(chance + marks.toString(36)).padStart(MARK_LENGTH - MARK_PREFIX.length, "0").slice(-9)}`;
}

/**
 * The column of the cell that gets the mark of a row before it is removed: the first that shows a text with room for it.
 * @returns null where the row has none: then it cannot be found by a mark, and stays
 */
export function markColumn({ cells }: RowRemoval): number | null {
  const fit = cells.find(
    ({ before }) => /\p{L}/u.test(before) && before.length + MARK_LENGTH + 1 <= MAX_CELL_CHARACTERS,
  );
  return fit === undefined ? null : parseCellRef(fit.cell).column;
}
