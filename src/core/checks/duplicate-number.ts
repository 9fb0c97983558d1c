import { defineCheck } from "../engine/check";
import { problemAtNumber } from "../engine/problem-at";
import { numberSeries } from "./shared/number-series";
import { readNumbering } from "./shared/numbering";
import { renumberMeasures } from "./shared/renumber-measures";

/** The second, third … measure with the same number; the first one keeps it. */
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
