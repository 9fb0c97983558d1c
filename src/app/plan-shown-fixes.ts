import { editsKey } from "../core/changes/edit-groups";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { changeKey } from "./changes/change-key";
import { LEFT_REASONS } from "./changes/left-reasons";
import type { ProposedChange } from "./changes/make-change";
import { staleGroup } from "./changes/stale-group";
import { fixWorkbook, type FixOptions } from "./fix-workbook";
import { groupOwnFixes } from "./group-own-fixes";
import { succeed, type Result } from "./ports/result";

/** Works the fixes of a workbook out again, and gives those of the ones that were shown that are still the same. */
export function planShownFixes(
  workbook: RawWorkbook,
  shown: readonly WorkbookEdits[],
  options: FixOptions,
): Result<ProposedChange> {
  const proposed = fixWorkbook(workbook, options);
  if (!proposed.ok) return proposed;
  const { groups, checked } = proposed.value;
  const own = groupOwnFixes(checked, options.judged ?? null).groups;
  const now = [...groups, ...own, ...checked.fixes.values()];
  const byRow = new Map(now.map((edits) => [changeKey(edits), edits]));
  // A measure that was reworded is still corrected in the cells that show the same as before.
  const byPlace = new Map(now.map((edits) => [editsKey(edits), edits]));
  const same = shown.map((edits) => byRow.get(changeKey(edits)) ?? byPlace.get(editsKey(edits)) ?? null);
  return succeed({
    groups: same.flatMap((edits) => edits ?? []),
    stale: shown
      .filter((_, index) => same[index] === null)
      .map((edits) => staleGroup(edits, LEFT_REASONS.proposalChanged)),
  });
}
