import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { replaceInCell } from "./shared/replace-in-cell";
import { findAddresses } from "../text/addresses";
import { overlapFinder } from "../text/text-span";
import { findSaidRight } from "./shared/find-said-right";
import { findMisspellings } from "./shared/find-misspellings";

/** A word on the list of common misspellings in official Thai; not in an address or a file name. */
export const knownMisspelling = defineMeasureCheck({
  id: "known-misspelling",
  severity: "warning",
  fixable: true,
  messages: {
    misspelt: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{wrong}” ที่ถูกคือ “{right}”",
      en: "Measure {measure}, “{column}”: “{wrong}” should be “{right}”",
    },
  },
  evaluateMeasure: (measure, sheet, { spelling, wordsSaidRight }) => {
    const findKnown = spelling?.findKnown ?? findMisspellings;
    return MEASURE_COLUMNS.flatMap((column) => {
      const { text } = measure.cells[column];
      const found = findKnown(text);
      if (found.length === 0) return [];
      const isSilent = overlapFinder([...findSaidRight(text, wordsSaidRight), ...findAddresses(text)]);
      return found.flatMap((slip) => {
        if (isSilent(slip)) return [];
        const { start, wrong, right } = slip;
        const values = { measure: measureLabel(measure), column: { column }, wrong, right };
        return {
          ...problemAt(measure, column, "misspelt", values, { offset: start, quote: wrong }),
          fix: replaceInCell(sheet, measure, column, slip, right),
        };
      });
    });
  },
});
