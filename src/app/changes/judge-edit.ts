import type { CellEdit } from "../../core/changes/cell-edit";
import { MAX_CELL_CHARACTERS } from "../../core/model/cell-limits";
import { parseCellRef } from "../../core/model/cell-ref";
import type { RawArea, RawCell } from "../../core/sheet/raw-table";
import { isTextAsProposed } from "./is-as-proposed";
import type { LeftReason } from "./left-reasons";

/** A cell as it is when it is about to be written. */
export interface CellToJudge extends Pick<RawCell, "text" | "type" | "isFormula"> {
  /** True where the sheet's protection keeps it from being written. */
  readonly isLocked: boolean;
}

/**
 * Why an edit is not to be made, null where it may.
 * @param now the cell as it is, null where its sheet is gone
 * @param merges as they were last asked for; what has been merged since shows in the read-back
 */
export function judgeEdit(
  edit: CellEdit,
  now: CellToJudge | null,
  merges: readonly RawArea[],
): LeftReason | null {
  if (now === null) return "noSuchSheet";
  if (edit.after.length > MAX_CELL_CHARACTERS) return "tooLong";
  if (now.type === "picture") return "isPicture";
  if (now.isFormula) return "isFormula";
  if (isMergedAway(edit.cell, merges)) return "isMergedAway";
  if (now.isLocked) return "isLocked";
  return isTextAsProposed(edit.before, now) ? null : "changedMeanwhile";
}

function isMergedAway(cell: string, merges: readonly RawArea[]): boolean {
  const { row, column } = parseCellRef(cell);
  return merges.some(({ top, left, bottom, right }) => {
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    return isInside && !(row === top && column === left);
  });
}
