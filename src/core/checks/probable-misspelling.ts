import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findAddresses } from "../text/addresses";
import { overlapFinder } from "../text/text-span";
import { findImpossibleLetters } from "./shared/find-irregular-letters";
import { findSaidRight } from "./shared/find-said-right";
import { replaceInCell } from "./shared/replace-in-cell";

/**
 * A word that the Thai word list reads as a slip of a common word. It is silent where the list of common misspellings knows the
 * slip and its right form, where letters stand that no syllable can hold, and in addresses and file names.
 */
export const probableMisspelling = defineMeasureCheck({
  id: "probable-misspelling",
  severity: "review",
  fixable: true,
  messages: {
    probable: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{wrong}” น่าจะเป็น “{right}” กรุณาตรวจ",
      en: "Measure {measure}, “{column}”: “{wrong}” is probably “{right}”; please look",
    },
  },
  evaluateMeasure: (measure, sheet, { spelling, wordsSaidRight }) => {
    if (spelling === null) return [];
    return MEASURE_COLUMNS.flatMap((column) => {
      const { text } = measure.cells[column];
      const slips = spelling.findSlips(text);
      if (slips.length === 0) return [];
      const isSilent = overlapFinder([
        ...spelling.findKnown(text),
        ...findSaidRight(text, wordsSaidRight),
        ...findImpossibleLetters(text),
        ...findAddresses(text),
      ]);
      return slips.flatMap((slip) => {
        if (isSilent(slip)) return [];
        const { start, wrong, right, isCertain } = slip;
        const values = { measure: measureLabel(measure), column: { column }, wrong, right };
        return {
          ...problemAt(measure, column, "probable", values, { offset: start, quote: wrong }),
          severity: isCertain ? ("warning" as const) : ("review" as const),
          // A name or a foreign word that the list lacks looks the same as a slip: only what is certain is changed.
          fix: isCertain ? replaceInCell(sheet, measure, column, slip, right) : null,
        };
      });
    });
  },
});
