import { defineCheck } from "../engine/check";
import { problemAtNumber } from "../engine/problem-at";
import { numberSeries } from "./shared/number-series";
import { readNumbering, type NumberRange } from "./shared/numbering";
import { renumberMeasures } from "./shared/renumber-measures";

/** The numbers of the measures skip one or more, or do not begin at 1; reported at the measure after the gap. */
export const numberGap = defineCheck({
  id: "number-gap",
  severity: "warning",
  fixable: true,
  messages: {
    skipped: {
      th: "ก่อนลำดับที่ {number} เลขลำดับขาดไป: {missing}",
      en: "Before number {number} the numbering skips {missing}",
    },
    lateStart: {
      th: "เลขลำดับเริ่มที่ {number} โดยไม่มี {missing}",
      en: "The numbering begins at {number}, without {missing}",
    },
  },
  evaluate: (sheet, { records }) =>
    numberSeries(sheet).flatMap((series) => {
      const { gaps } = readNumbering(series);
      const fix = gaps.length === 0 ? null : renumberMeasures(sheet, series, records);
      return gaps.map(({ measure, missing }) => ({
        ...problemAtNumber(sheet, measure, missing[0]?.first === 1 ? "lateStart" : "skipped", {
          number: measure.number,
          missing: missing.map(writeRange).join(", "),
        }),
        fix,
      }));
    }),
});

function writeRange({ first, last }: NumberRange): string {
  if (first === last) return String(first);
  return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
}
