import { defineCheck } from "../engine/check";
import { problemAtBlank } from "../engine/problem-at";
import { findLeftBlank } from "../model/left-blank";
import { measureLabel } from "../model/measure-label";

/** A measure without its text, its steps, its responsible unit or its timeframe: what the rules in force ask for. */
export const missingRequiredCell = defineCheck({
  id: "missing-required-cell",
  severity: "error",
  messages: {
    blank: {
      th: "มาตรการที่ {measure} ยังไม่ได้กรอกช่อง “{column}”",
      en: "Measure {measure} has nothing under “{column}”",
    },
  },
  evaluate: (sheet, { ruleSet }) =>
    ruleSet.requiredColumns.flatMap((column) =>
      findLeftBlank(sheet, column).map((measure) =>
        problemAtBlank(sheet, measure, column, "blank", {
          measure: measureLabel(measure),
          column: { column },
        }),
      ),
    ),
});
