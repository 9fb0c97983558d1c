import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAtBlank } from "../engine/problem-at";
import { judgingDay } from "../model/judging-day";
import { isLeftBlank } from "../model/left-blank";
import { measureLabel } from "../model/measure-label";

/** A measure whose deadline has passed still has no result summary. */
export const missingResult = defineMeasureCheck({
  id: "missing-result",
  severity: "error",
  messages: {
    overdue: {
      th: "มาตรการที่ {measure} ครบกำหนดเมื่อวันที่ {deadline} แต่ยังไม่มีสรุปผลการดำเนินการ",
      en: "Measure {measure} was due on {deadline} but has no result summary",
    },
  },
  evaluateMeasure: (measure, sheet, context) => {
    const { deadline } = measure;
    if (deadline === null || judgingDay(sheet.fiscalYear, context) <= deadline) return [];
    if (!isLeftBlank(sheet, measure, "resultSummary")) return [];
    const values = { measure: measureLabel(measure), deadline: { date: deadline } };
    return [problemAtBlank(sheet, measure, "resultSummary", "overdue", values)];
  },
});
