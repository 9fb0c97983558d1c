import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAtBlank } from "../engine/problem-at";
import { isLeftBlank } from "../model/left-blank";
import { measureLabel } from "../model/measure-label";

/** A measure whose deadline has passed still has no outcome. */
export const missingOutcome = defineMeasureCheck({
  id: "missing-outcome",
  severity: "error",
  messages: {
    overdue: {
      th: "มาตรการที่ {measure} ครบกำหนดเมื่อวันที่ {deadline} แต่ยังไม่มีผลลัพธ์หรือผลสัมฤทธิ์",
      en: "Measure {measure} was due on {deadline} but has no outcome",
    },
  },
  evaluateMeasure: (measure, sheet, { today }) => {
    const { deadline } = measure;
    if (deadline === null || today <= deadline || !isLeftBlank(sheet, measure, "outcome")) return [];
    const values = { measure: measureLabel(measure), deadline: { date: deadline } };
    return [problemAtBlank(sheet, measure, "outcome", "overdue", values)];
  },
});
