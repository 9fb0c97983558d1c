import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findOtherYears } from "./shared/find-other-years";

const PLAN_COLUMNS = ["measure", "steps"] as const;

/** A year that cannot belong to this report; other checks look at the timeframe. */
export const otherFiscalYear = defineMeasureCheck({
  id: "other-fiscal-year",
  severity: "review",
  messages: {
    other: {
      th: "มาตรการที่ {measure} ช่อง “{column}” กล่าวถึง “{quote}” ซึ่งไม่ใช่ปีของรายงานนี้ (ปีงบประมาณ {year})",
      en: "Measure {measure}, “{column}” says “{quote}”, which is not a year of this report (fiscal year {year} B.E.)",
    },
    commonEra: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{quote}” เป็นปี ค.ศ. แต่รายงานนี้ใช้ปี พ.ศ. (ปีงบประมาณ {year})",
      en: "Measure {measure}, “{column}” says “{quote}” with a year of the common era, in a report on fiscal year {year} (B.E.)",
    },
  },
  evaluateMeasure: (measure, { fiscalYear, fiscalYearSource }, { settings, today }) => {
    if (fiscalYearSource === "as-of") return [];
    const known = settings.assessmentYear === null ? [] : [settings.assessmentYear];
    const planned = { fiscalYear, known, today: null };
    const reported = { fiscalYear, known, today };
    return [...PLAN_COLUMNS, ...RESULT_COLUMNS].flatMap((column) => {
      const { text } = measure.cells[column];
      const isPlan = column === "measure" || column === "steps";
      return findOtherYears(text, isPlan ? planned : reported).map(({ kind, start, end }) => {
        const quote = text.slice(start, end);
        const values = { measure: measureLabel(measure), column: { column }, quote, year: fiscalYear };
        return problemAt(measure, column, kind, values, { offset: start, quote });
      });
    });
  },
});
