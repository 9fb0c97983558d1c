import type { CheckedWorkbook } from "../../app/check-workbook";
import { groupOwnFixes } from "../../app/group-own-fixes";
import { editsKey } from "../../core/changes/edit-groups";
import type { Finding } from "../../core/engine/finding";
import { onceFor } from "../../core/lists/once-for";
import { planFixes, type FixSection } from "./plan-fixes";

/** The fixes of some findings, without those of any other kind. */
export interface CollectedFixes {
  readonly sections: readonly FixSection[];
  /** Findings that are corrected with them, in the order of the sheet. */
  readonly findings: readonly Finding[];
}

/**
 * The fixes of some findings as the last check proposes them: nothing is worked out anew, so that they are there at once.
 * @param judged keys of the words to be judged that are chosen
 */
export function collectOwnFixes(
  checked: CheckedWorkbook,
  wanted: readonly Finding[],
  judged: ReadonlySet<string>,
): CollectedFixes {
  const keyOf = onceFor(editsKey);
  const keys = new Set(wanted.flatMap((finding) => checked.fixes.get(finding) ?? []).map(keyOf));
  // The findings of one series share their fix: it corrects them all.
  const fixes = new Map([...checked.fixes].filter(([, fix]) => keys.has(keyOf(fix))));
  const own = { ...checked, fixes };
  return {
    sections: planFixes({ checked: own, ...groupOwnFixes(own, judged) }),
    findings: checked.findings.filter((finding) => fixes.has(finding)),
  };
}

/** The same findings in a later check: the sheet may have been checked again since they were shown. */
export function findAgain(findings: readonly Finding[], checked: CheckedWorkbook): readonly Finding[] {
  const keyOf = ({ check, sheet, cell, quote }: Finding): string =>
    JSON.stringify([check, sheet, cell, quote]);
  const wanted = new Set(findings);
  const keys = new Set(findings.map(keyOf));
  const same = checked.findings.filter((finding) => wanted.has(finding));
  return same.length > 0 ? same : checked.findings.filter((finding) => keys.has(keyOf(finding)));
}
