import { judgeEdit as judgeAnyEdit } from "../../../app/changes/judge-edit";
import type { LeftReason } from "../../../app/changes/left-reasons";
import type { CellEdit } from "../../../core/changes/cell-edit";
import type { RawArea } from "../../../core/sheet/raw-table";
import type { CellNow } from "../cells/queue-cell";
import { typedInput } from "../cells/typed-input";

/**
 * Why an edit is not to be made in the open workbook, null where it may: what keeps it from any workbook, or a protection that
 * lets nobody change the cell's number format.
 * @param now the cell as it is, null where its sheet is gone
 * @param merges as they were last asked for; what has been merged since shows in the read-back
 */
export function judgeEdit(
  edit: CellEdit,
  now: CellNow | null,
  merges: readonly RawArea[],
): LeftReason | null {
  const state = now && { ...now, isFormula: now.state.formula !== null };
  const reason = judgeAnyEdit(edit, state, merges);
  if (reason !== null || now === null) return reason;
  const needsFormat = typedInput(edit, now.state.numberFormat).numberFormat !== null;
  return needsFormat && now.isFormatLocked ? "isFormatLocked" : null;
}
