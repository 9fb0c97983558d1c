import { fiscalYearEnd, fiscalYearStart } from "../../calendar/fiscal-year";
import { formatDate } from "../../calendar/format-date";
import type { PlainDate } from "../../calendar/plain-date";
import { quarterEnd } from "../../calendar/quarter";
import type { ReportSettings } from "../../model/report-settings";
import { fillTemplate } from "../../text/fill-template";
import { HALF_YEAR_TITLE, REPORT_TITLE, REPORT_WORDING as wording } from "./report-wording";

/** What a report is called, and which days it is about; in Arabic digits. */
export interface ReportNames {
  readonly title: string;
  /** The year below the title, with the days where it is not a whole year. */
  readonly yearLine: string;
  /** The same on the cover: the year, its days. */
  readonly coverYearLines: readonly [string, string];
  readonly start: PlainDate;
  /** The last day; that of a report of six months is 31 March. */
  readonly end: PlainDate;
}

/**
 * The names of the report of a fiscal year (B.E.), or of its first six months.
 * @example reportNames({ period: "half-year" }, 2568).yearLine // "ปีงบประมาณ พ.ศ. 2568 รอบ 6 เดือน (1 ตุลาคม 2567 – 31 มีนาคม 2568)"
 */
export function reportNames({ period }: Pick<ReportSettings, "period">, fiscalYear: number): ReportNames {
  const isHalf = period === "half-year";
  const start = fiscalYearStart(fiscalYear);
  const end = isHalf ? quarterEnd(fiscalYear, 2) : fiscalYearEnd(fiscalYear);
  const values = {
    year: String(fiscalYear),
    start: formatDate(start, "th"),
    end: formatDate(end, "th"),
  };
  const year = fillTemplate(isHalf ? wording.halfYear : wording.fiscalYear, values);
  const days = fillTemplate(wording.fiscalYearDays, values);
  return {
    title: isHalf ? HALF_YEAR_TITLE : REPORT_TITLE,
    yearLine: isHalf ? `${year} ${days}` : year,
    coverYearLines: [year, days],
    start,
    end,
  };
}
