import { fiscalYearEnd } from "./fiscal-year";
import type { Period } from "./period";
import type { PlainDate } from "./plain-date";

/**
 * The last day that is in time: that of the period or of the fiscal year (B.E.), whichever is first (contract, section 2).
 * @example deadlineOf(periodTo("2026-09-30"), 2568) // "2025-09-30"
 */
export function deadlineOf(period: Period, fiscalYear: number): PlainDate {
  const yearEnd = fiscalYearEnd(fiscalYear);
  return period.end < yearEnd ? period.end : yearEnd;
}
