import { fiscalYearEnd } from "../../calendar/fiscal-year";
import type { PlainDate } from "../../calendar/plain-date";
import { quarterEnd } from "../../calendar/quarter";
import type { ReportSettings } from "../../model/report-settings";

/** The last day that a report is about: of the fiscal year (B.E.), or of its first six months. */
export function lastReportDay(fiscalYear: number, { period }: Pick<ReportSettings, "period">): PlainDate {
  return period === "half-year" ? quarterEnd(fiscalYear, 2) : fiscalYearEnd(fiscalYear);
}

/**
 * The day of which the figures are (ข้อมูล ณ วันที่): the day the report is made; the last day that it is about where it is made
 * later, as a report closes with its year and its memo is signed weeks after. Deadlines are compared with the same day.
 * @example dataDay(2568, { period: "year" }, "2025-10-20") // "2025-09-30"
 */
export function dataDay(
  fiscalYear: number,
  settings: Pick<ReportSettings, "period">,
  today: PlainDate,
): PlainDate {
  const last = lastReportDay(fiscalYear, settings);
  return today < last ? today : last;
}
