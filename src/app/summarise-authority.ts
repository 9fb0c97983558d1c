import type { PlainDate } from "../core/calendar/plain-date";
import { measureStatus, type MeasureStatus } from "../core/model/measure-status";
import type { AuthoritySummary } from "../core/overview/authority-summary";
import type { CheckedWorkbook } from "./check-workbook";

/**
 * Sums up a checked workbook.
 * @param today the day that decides what is overdue; the same one as in the check
 */
export function summariseAuthority(
  { sheet, findings, counts }: Pick<CheckedWorkbook, "sheet" | "findings" | "counts">,
  today: PlainDate,
): AuthoritySummary {
  const statuses: Record<MeasureStatus, number> = { done: 0, overdue: 0, "due-soon": 0, open: 0 };
  for (const measure of sheet.measures) statuses[measureStatus(measure, today)] += 1;
  const kinds = new Map<string, number>();
  for (const { check } of findings) kinds.set(check, (kinds.get(check) ?? 0) + 1);
  return {
    organization: sheet.organization,
    fiscalYear: sheet.fiscalYear,
    measures: sheet.measures.length,
    statuses,
    findings: counts,
    kinds: Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
