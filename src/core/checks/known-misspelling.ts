import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { replaceInCell } from "./shared/replace-in-cell";
import { findMisspellings } from "./shared/find-misspellings";

/** A word on the list of common misspellings in official Thai. */
export const knownMisspelling = defineCheck({
  id: "known-misspelling",
  severity: "warning",
  fixable: true,
  messages: {
    misspelt: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{wrong}” ที่ถูกคือ “{right}”",
      en: "Measure {measure}, “{column}”: “{wrong}” should be “{right}”",
    },
  },
  evaluate: (sheet) =>
    sheet.measures.flatMap((measure) =>
      MEASURE_COLUMNS.flatMap((column) =>
        findMisspellings(measure.cells[column].text).map(({ wrong, right, start }) => {
          const end = start + wrong.length;
          const values = { measure: measureLabel(measure), column: { column }, wrong, right };
          return {
            ...problemAt(measure, column, "misspelt", values, { offset: start, quote: wrong }),
            fix: replaceInCell(sheet, measure, column, { start, end }, right),
          };
        }),
      ),
    ),
});
