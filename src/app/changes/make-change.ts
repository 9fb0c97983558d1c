import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import { succeed, type Result } from "../ports/result";
import type { LeftGroup, Spreadsheet, WriteOutcome } from "../ports/spreadsheet";

/** What goes on just now. */
export type ChangeStep = "reading" | "writing";

export type OnStep = (step: ChangeStep) => void;

/** What a use case asks for, worked out from the workbook as it is now. */
export interface ProposedChange {
  /** Each of them whole or not at all. */
  readonly groups: readonly WorkbookEdits[];
  /** What was shown and is not the same any more. */
  readonly stale: readonly LeftGroup[];
}

/**
 * The one road of every change: read the workbook again, see whether what was shown is still the same, write, report. What is
 * written is read back, and can be taken back group by group.
 * @param propose reads, and gives the groups that still hold
 * @returns a fault where nothing was changed
 */
export async function makeChange(
  spreadsheet: Pick<Spreadsheet, "write">,
  propose: () => Promise<Result<ProposedChange>>,
  onStep: OnStep = () => undefined,
): Promise<Result<WriteOutcome>> {
  onStep("reading");
  const proposed = await propose();
  if (!proposed.ok) return proposed;
  const { groups, stale } = proposed.value;
  onStep("writing");
  const written = groups.length === 0 ? succeed({ made: [], left: [] }) : await spreadsheet.write(groups);
  if (!written.ok) return written;
  const { made, left } = written.value;
  return succeed({ made, left: [...stale, ...left] });
}
