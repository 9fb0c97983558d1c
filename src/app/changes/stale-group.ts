import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import type { UserFault } from "../result";
import type { LeftGroup } from "../spreadsheet";

/** Edits that were shown and do not hold any more: left before anything is written, the reason told at the first of their places. */
export function staleGroup(group: WorkbookEdits, reason: UserFault): LeftGroup {
  const [edit] = [...group.cells, ...group.removedRows];
  return { group, obstacles: edit ? [{ edit, reason }] : [], remains: null };
}
