import { fiscalYearEnd, fiscalYearStart } from "../calendar/fiscal-year";
import type { Severity } from "../engine/check";
import { defineMeasureCheck } from "../engine/define-measure-check";
import { measureLabel } from "../model/measure-label";

/** A first day that is said but not known: "ตั้งแต่บัดนี้ถึง 31 ธ.ค. 68" may well begin within the year. */
const UNKNOWN_START = /ตั้งแต่|นับแต่|นับจาก|หลังจาก|ภายหลัง|เริ่ม|บัดนี้|ปัจจุบัน|วันนี้/;

/**
 * A period that has no day in the report's fiscal year. If the year is only taken from today's date, the year itself may be
 * wrong: then a person must look.
 */
export const timeframeOutsideFiscalYear = defineMeasureCheck({
  id: "timeframe-outside-fiscal-year",
  severity: "error",
  messages: {
    outside: {
      th: "ระยะเวลา “{timeframe}” ของมาตรการที่ {measure} อยู่นอกปีงบประมาณ พ.ศ. {fiscalYear}",
      en: "The timeframe “{timeframe}” of measure {measure} lies outside fiscal year {fiscalYear} B.E.",
    },
  },
  evaluateMeasure: (measure, { fiscalYear, fiscalYearSource }) => {
    const firstDay = fiscalYearStart(fiscalYear);
    const lastDay = fiscalYearEnd(fiscalYear);
    const severity: Severity = fiscalYearSource === "as-of" ? "review" : "error";
    return measure.timeframes
      .filter(({ text, period }) => {
        if (period === null) return false;
        if (period.start === null && UNKNOWN_START.test(text)) return period.end < firstDay;
        return (period.start ?? period.end) > lastDay || period.end < firstDay;
      })
      .map(({ cell, text }) => ({
        message: "outside",
        values: { measure: measureLabel(measure), timeframe: text, fiscalYear },
        measure: measure.ordinal,
        column: "timeframe",
        cell,
        quote: text,
        severity,
      }));
  },
});
