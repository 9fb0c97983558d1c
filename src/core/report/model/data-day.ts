import type { PlainDate } from "../../calendar/plain-date";
import type { ReportSettings } from "../../model/report-settings";
import { reportNames } from "./report-names";

/**
 * The day of which the figures are (ข้อมูล ณ วันที่): the day the report is made; the last day that it is about where it is made
 * later, as a report closes with its year and its memo is signed weeks after.
 * @example dataDay(2568, { period: "year" }, "2025-10-20") // "2025-09-30"
 */
export function dataDay(
  fiscalYear: number,
  settings: Pick<ReportSettings, "period">,
  today: PlainDate,
): PlainDate {
  const { end } = reportNames(settings, fiscalYear);
  return today < end ? today : end;
}
