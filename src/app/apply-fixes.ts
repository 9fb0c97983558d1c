import type { WorkbookEdits } from "../core/changes/workbook-edits";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { makeChange, type OnStep, type ProposedChange } from "./changes/make-change";
import type { Result } from "./ports/result";
import type { Spreadsheet, WriteOutcome } from "./ports/spreadsheet";

/** Port: what of fixes that were shown still holds in a workbook; `planShownFixes`, on this thread or another. */
export type PlanFixes = (
  workbook: RawWorkbook,
  shown: readonly WorkbookEdits[],
) => Promise<Result<ProposedChange>>;

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
  plan: PlanFixes,
  onStep?: OnStep,
): Promise<Result<WriteOutcome>> {
  const propose = async (): Promise<Result<ProposedChange>> => {
    const read = await spreadsheet.read({ mergedAreas: true });
    return read.ok ? plan(read.value, shown) : read;
  };
  return makeChange(spreadsheet, propose, onStep);
}
