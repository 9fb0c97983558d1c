import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import type { UserFault } from "../ports/result";
import type { LeftGroup } from "../ports/spreadsheet";

/**
 * Edits that were shown and do not hold any more: they are left before anything is written, and the reason is given at the first
 * of their places.
 */
export function staleGroup(group: WorkbookEdits, reason: UserFault): LeftGroup {
  const [edit] = [...group.cells, ...group.removedRows];
  return { group, obstacles: edit ? [{ edit, reason }] : [], remains: null };
}
