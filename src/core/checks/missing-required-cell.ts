import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAtBlank } from "../engine/problem-at";
import { isLeftBlank } from "../model/left-blank";
import { measureLabel } from "../model/measure-label";

/** A measure without its text, its steps, its responsible unit or its timeframe: what the rules in force ask for. */
export const missingRequiredCell = defineMeasureCheck({
  id: "missing-required-cell",
  severity: "error",
  messages: {
    blank: {
      th: "มาตรการที่ {measure} ยังไม่ได้กรอกช่อง “{column}”",
      en: "Measure {measure} has nothing under “{column}”",
    },
  },
  evaluateMeasure: (measure, sheet, { ruleSet }) =>
    ruleSet.requiredColumns
      .filter((column) => isLeftBlank(sheet, measure, column))
      .map((column) =>
        problemAtBlank(sheet, measure, column, "blank", {
          measure: measureLabel(measure),
          column: { column },
        }),
      ),
});
