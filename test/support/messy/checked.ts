import { checkWorkbook, type CheckedWorkbook } from "../../../src/app/check-workbook";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { Finding } from "../../../src/core/engine/finding";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";

/** The day and the choices with which laws check a workbook. */
export const LAW_OPTIONS = { asOf: "2025-04-15" as PlainDate, fiscalYear: null, sheetName: null };

/** The workbook as it was checked; null where it has no measures table. */
export function checkedOrNull(
  workbook: RawWorkbook,
  purpose: "check" | "export" = "check",
): CheckedWorkbook | null {
  const checked = checkWorkbook(workbook, { ...LAW_OPTIONS, purpose });
  return checked.ok ? checked.value : null;
}

/** How many errors each check finds. */
export function errorsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { check, severity } of findings)
    if (severity === "error") counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}
