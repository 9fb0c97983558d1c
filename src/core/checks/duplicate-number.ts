import { defineCheck } from "../engine/check";
import { problemAtNumber } from "../engine/problem-at";
import { numberSeries } from "../model/number-series";
import { readNumbering } from "../model/numbering";

/** The second, third … measure that bears a number; the first keeps it. */
export const duplicateNumber = defineCheck({
  id: "duplicate-number",
  severity: "error",
  fixable: true,
  messages: {
    repeated: {
      th: "เลขลำดับ “{number}” ซ้ำกับมาตรการในช่อง {first}",
      en: "The number “{number}” is already borne by the measure in {first}",
    },
  },
  evaluate: (sheet) =>
    numberSeries(sheet).flatMap((series) =>
      readNumbering(series).duplicates.map(({ measure, first }) =>
        problemAtNumber(sheet, measure, "repeated", {
          number: measure.numberText ?? measure.number,
          first: first.numberCell,
        }),
      ),
    ),
});
