import type { Finding } from "../core/engine/finding";
import type { CheckedWorkbook } from "./check-workbook";

/**
 * Takes away the fixes of what a person set aside once, also where the text around it has changed since, by these very fixes for
 * example: that a person must judge anew.
 * @param first the workbook as it was read
 * @returns a function that does so with a later reading, in which rows may be gone
 */
export function leaveSetAside(first: CheckedWorkbook): (checked: CheckedWorkbook) => CheckedWorkbook {
  const judged = [...first.skipped, ...first.cameBack].map(({ finding }) => finding);
  if (judged.length === 0) return (checked) => checked;
  const known = new Set(judged.flatMap((finding) => namesOf(finding, first)));
  return (checked) => {
    const isLeft = (finding: Finding): boolean =>
      finding.severity !== "error" && namesOf(finding, checked).some((name) => known.has(name));
    const left = new Set([...checked.fixes].flatMap(([finding, fix]) => (isLeft(finding) ? [fix] : [])));
    return { ...checked, fixes: new Map([...checked.fixes].filter(([, fix]) => !left.has(fix))) };
  };
}

/** By its place in the order of the measures, and by its title: a fix may change the one or the other, not both. */
function namesOf({ check, column, quote, measure }: Finding, { sheet }: CheckedWorkbook): string[] {
  const title = measure === null ? null : (sheet.measures[measure - 1]?.title ?? null);
  return [measure, title].map((name) => JSON.stringify([check, column, quote, name]));
}
