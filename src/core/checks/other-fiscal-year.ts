import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findOtherYears } from "./shared/find-other-years";

/** A year that cannot belong to this report; other checks look at the timeframe. */
export const otherFiscalYear = defineCheck({
  id: "other-fiscal-year",
  severity: "review",
  messages: {
    other: {
      th: "มาตรการที่ {measure} ช่อง “{column}” กล่าวถึง “{quote}” ซึ่งไม่ใช่ปีของรายงานนี้ (ปีงบประมาณ {year})",
      en: "Measure {measure}, “{column}” says “{quote}”, which cannot belong to a report on fiscal year {year} (B.E.)",
    },
  },
  evaluate: ({ measures, fiscalYear, fiscalYearSource }, { settings }) => {
    if (fiscalYearSource === "as-of") return [];
    const known = settings.assessmentYear === null ? [] : [settings.assessmentYear];
    return measures.flatMap((measure) =>
      (["measure", "steps", ...RESULT_COLUMNS] as const).flatMap((column) => {
        const { text } = measure.cells[column];
        return findOtherYears(text, fiscalYear, known).map(({ start, end }) => {
          const quote = text.slice(start, end);
          const values = { measure: measureLabel(measure), column: { column }, quote, year: fiscalYear };
          return problemAt(measure, column, "other", values, { offset: start, quote });
        });
      }),
    );
  },
});
