import { addDays, type PlainDate } from "../calendar/plain-date";
import { quarterEnd } from "../calendar/quarter";
import type { ReportSettings } from "./report-settings";

/** What decides how a deadline is judged. */
export interface JudgingContext {
  readonly today: PlainDate;
  readonly purpose: "check" | "export";
  readonly settings: Pick<ReportSettings, "period">;
}

/**
 * The day with which deadlines are compared: today; for a report of six months at most the day after they end, so that what is due
 * later is not missed in it, whenever it is made. A check without a report is one of the whole year's table.
 * @param fiscalYear of the report, Buddhist era
 */
export function judgingDay(fiscalYear: number, context: JudgingContext): PlainDate {
  const { today } = context;
  if (!isHalfYearReport(context)) return today;
  const last = addDays(quarterEnd(fiscalYear, 2), 1);
  return today < last ? today : last;
}

/** True where a report of six months is made: it has progress in place of outcomes. */
export function isHalfYearReport({
  purpose,
  settings,
}: Pick<JudgingContext, "purpose" | "settings">): boolean {
  return purpose === "export" && settings.period === "half-year";
}
