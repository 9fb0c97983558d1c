import { defineCheck } from "../engine/check";
import { problemAtBlank } from "../engine/problem-at";
import { findLeftBlank } from "../model/left-blank";
import { measureLabel } from "../model/measure-label";

/** A measure whose deadline has passed still has no outcome. */
export const missingOutcome = defineCheck({
  id: "missing-outcome",
  severity: "error",
  messages: {
    overdue: {
      th: "มาตรการที่ {measure} ครบกำหนดเมื่อวันที่ {deadline} แต่ยังไม่มีผลลัพธ์หรือผลสัมฤทธิ์",
      en: "Measure {measure} was due on {deadline} but has no outcome",
    },
  },
  evaluate: (sheet, { today }) =>
    findLeftBlank(sheet, "outcome").flatMap((measure) => {
      const { deadline } = measure;
      if (deadline === null || today <= deadline) return [];
      const values = { measure: measureLabel(measure), deadline: { date: deadline } };
      return [problemAtBlank(sheet, measure, "outcome", "overdue", values)];
    }),
});
