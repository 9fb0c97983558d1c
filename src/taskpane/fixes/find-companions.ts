import { editsKey } from "../../core/changes/edit-groups";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { Finding } from "../../core/engine/finding";

/** The findings that one fix corrects together, including the given one, in the order of the sheet. */
export function findCompanions(finding: Finding, { fixes, findings }: CheckedWorkbook): readonly Finding[] {
  const fix = fixes.get(finding);
  if (fix === undefined) return [];
  let key: string | null = null;
  return findings.filter((other) => {
    const same = fixes.get(other);
    if (same === undefined || same === fix) return same === fix;
    if (same.cells.length !== fix.cells.length || same.removedRows.length !== fix.removedRows.length)
      return false;
    key ??= editsKey(fix);
    return editsKey(same) === key;
  });
}
