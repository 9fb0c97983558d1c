import { defineCheck } from "../engine/check";
import { problemAtBlank } from "../engine/problem-at";
import type { MeasureColumn } from "../model/columns";
import { findLeftBlank } from "../model/left-blank";
import { measureLabel } from "../model/measure-label";

/** Asked for from the first day; result and outcome are asked for once the deadline has passed. */
const REQUIRED: readonly MeasureColumn[] = ["measure", "steps", "responsibleUnit", "timeframe"];

/** A measure without its text, its steps, its responsible unit or its timeframe. */
export const missingRequiredCell = defineCheck({
  id: "missing-required-cell",
  severity: "error",
  messages: {
    blank: {
      th: "มาตรการที่ {measure} ยังไม่ได้กรอกช่อง “{column}”",
      en: "Measure {measure} has nothing under “{column}”",
    },
  },
  evaluate: (sheet) =>
    REQUIRED.flatMap((column) =>
      findLeftBlank(sheet, column).map((measure) =>
        problemAtBlank(sheet, measure, column, "blank", {
          measure: measureLabel(measure),
          column: { column },
        }),
      ),
    ),
});
