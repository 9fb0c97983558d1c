import type { Finding } from "../core/engine/finding";
import { mergeEdits } from "../core/changes/merge-edits";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
import type { CheckedWorkbook } from "./check-workbook";

/** Words that a person must judge before they are changed: what the fix of a finding of severity `review` is about. */
export interface JudgedWords {
  /** As `judgedKey` gives it. */
  readonly key: string;
  /** Id of the check. */
  readonly check: string;
  readonly sheet: string;
  /** A1 address, null where there is no cell. */
  readonly cell: string | null;
  /** As written, null for something blank. */
  readonly words: string | null;
  /** What would change where they alone were chosen. */
  readonly edits: WorkbookEdits;
  /** The fixes that these edits are made of: the same words may be in a cell more than once. */
  readonly fixes: readonly WorkbookEdits[];
  readonly isChosen: boolean;
}

/** The words of a checked workbook that a person must judge, each wording of a cell once, in the order of the sheet. */
export function findJudgedWords({ fixes, sheet }: Pick<CheckedWorkbook, "fixes" | "sheet">): JudgedWords[] {
  const findings = new Map<string, { finding: Finding; fixes: WorkbookEdits[] }>();
  for (const [finding, fix] of fixes) {
    if (finding.severity !== "review") continue;
    const key = judgedKey(finding, sheet.sheet);
    const known = findings.get(key) ?? { finding, fixes: [] };
    known.fixes.push(fix);
    findings.set(key, known);
  }
  return [...findings].map(([key, { finding, fixes: own }]) => ({
    key,
    check: finding.check,
    sheet: finding.sheet ?? sheet.sheet,
    cell: finding.cell,
    words: finding.quote,
    edits: mergeEdits(own).edits,
    fixes: own,
    isChosen: false,
  }));
}

/**
 * Names the words of a finding by check, cell and wording, so that they are recognised when the workbook was read again.
 * @param sheet name of the measures sheet
 */
export function judgedKey(
  { check, cell, quote, ...finding }: Pick<Finding, "check" | "cell" | "quote" | "sheet">,
  sheet: string,
): string {
  return JSON.stringify([check, finding.sheet ?? sheet, cell, quote]);
}
