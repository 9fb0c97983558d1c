import type { WorkbookEdits } from "../core/changes/workbook-edits";
import { changeKey } from "./changes/change-key";
import { LEFT_REASONS } from "./changes/left-reasons";
import { makeChange, type OnStep, type ProposedChange } from "./changes/make-change";
import { staleGroup } from "./changes/stale-group";
import { editsKey } from "../core/changes/edit-groups";
import { groupOwnFixes } from "./group-own-fixes";
import { fixWorkbook, type FixOptions } from "./fix-workbook";
import { succeed, type Result } from "./ports/result";
import type { Spreadsheet, WriteOutcome } from "./ports/spreadsheet";

/**
 * Makes fixes that were shown: reads the workbook again, works the fixes out again, and writes those that are still the same, no
 * matter where their rows are now.
 * @param shown each of them is a group of edits, made completely or not at all, as `fixWorkbook`, `groupOwnFixes` or a finding
 * proposes them
 * @returns a fault where nothing was changed
 */
export function applyFixes(
  spreadsheet: Pick<Spreadsheet, "read" | "write">,
  shown: readonly WorkbookEdits[],
  options: FixOptions,
  onStep?: OnStep,
): Promise<Result<WriteOutcome>> {
  const propose = async (): Promise<Result<ProposedChange>> => {
    const read = await spreadsheet.read({ mergedAreas: true });
    if (!read.ok) return read;
    const proposed = fixWorkbook(read.value, options);
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
  };
  return makeChange(spreadsheet, propose, onStep);
}
