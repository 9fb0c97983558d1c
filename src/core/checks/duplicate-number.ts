import { defineCheck } from "../engine/check";
import { problemAtNumber } from "../engine/problem-at";
import { numberSeries } from "../model/number-series";
import { readNumbering } from "../model/numbering";
import { renumberMeasures } from "../changes/renumber-measures";

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
  evaluate: (sheet, { records }) =>
    numberSeries(sheet).flatMap((series) => {
      const { duplicates } = readNumbering(series);
      const fix = duplicates.length === 0 ? null : renumberMeasures(sheet, series, records);
      return duplicates.map(({ measure, first }) => ({
        ...problemAtNumber(sheet, measure, "repeated", {
          number: measure.numberText ?? measure.number,
          first: first.numberCell ?? first.row,
        }),
        fix,
      }));
    }),
});
