import type { PlainDate } from "../core/calendar/plain-date";
import { CHECKS } from "../core/checks/index";
import { runChecks } from "../core/engine/run-checks";
import { contextOf, type CheckedWorkbook } from "./check-workbook";

/** The checks whose findings block a report. */
const ERROR_CHECKS = CHECKS.filter(({ severity }) => severity === "error");

/**
 * Remembers the errors of a workbook as it was read.
 * @returns a function that says whether a later reading has no new error: no check finds more than it found before
 */
export function watchErrors(before: CheckedWorkbook, today: PlainDate): (after: CheckedWorkbook) => boolean {
  const known = countErrors(before, today);
  return (after) =>
    [...countErrors(after, today)].every(([check, count]) => count <= (known.get(check) ?? 0));
}

function countErrors(checked: CheckedWorkbook, today: PlainDate): ReadonlyMap<string, number> {
  const context = contextOf(checked, { today, purpose: "check", spelling: null });
  const counts = new Map<string, number>();
  for (const { finding } of runChecks(ERROR_CHECKS, checked.sheet, context)) {
    counts.set(finding.check, (counts.get(finding.check) ?? 0) + 1);
  }
  return counts;
}
