import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAtBlank } from "../engine/problem-at";
import { isHalfYearReport } from "../model/judging-day";
import { isLeftBlank } from "../model/left-blank";
import { measureLabel } from "../model/measure-label";

/** A measure whose deadline has passed still has no outcome; a report of six months has none yet. */
export const missingOutcome = defineMeasureCheck({
  id: "missing-outcome",
  severity: "error",
  messages: {
    overdue: {
      th: "มาตรการที่ {measure} ครบกำหนดเมื่อวันที่ {deadline} แต่ยังไม่มีผลลัพธ์หรือผลสัมฤทธิ์",
      en: "Measure {measure} was due on {deadline} but has no outcome",
    },
  },
  evaluateMeasure: (measure, sheet, context) => {
    const { deadline } = measure;
    if (deadline === null || context.today <= deadline || isHalfYearReport(context)) return [];
    if (!isLeftBlank(sheet, measure, "outcome")) return [];
    const values = { measure: measureLabel(measure), deadline: { date: deadline } };
    return [problemAtBlank(sheet, measure, "outcome", "overdue", values)];
  },
});
