import { defineCheck } from "../engine/check";
import { problemAtNumber } from "../engine/problem-at";
import { numberSeries } from "./shared/number-series";
import { readNumbering } from "./shared/numbering";
import { renumberMeasures } from "./shared/renumber-measures";

/** A measure whose number is in the wrong place; only as many are reported as must move so that the rest is in order. */
export const numberOutOfOrder = defineCheck({
  id: "number-out-of-order",
  severity: "warning",
  fixable: true,
  messages: {
    afterLarger: {
      th: "ลำดับที่ {number} อยู่หลังลำดับที่ {other}",
      en: "Number {number} comes after number {other}",
    },
    beforeSmaller: {
      th: "ลำดับที่ {number} อยู่ก่อนลำดับที่ {other}",
      en: "Number {number} comes before number {other}",
    },
  },
  evaluate: (sheet, { records }) =>
    numberSeries(sheet).flatMap((series) => {
      const { misplaced } = readNumbering(series);
      const fix = misplaced.length === 0 ? null : renumberMeasures(sheet, series, records);
      return misplaced.map(({ measure, side, other }) => ({
        ...problemAtNumber(sheet, measure, side === "after-larger" ? "afterLarger" : "beforeSmaller", {
          number: measure.number,
          other,
        }),
        fix,
      }));
    }),
});
