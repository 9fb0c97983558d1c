import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findAddresses } from "../text/addresses";
import { overlapFinder } from "../text/text-span";
import { findRepeatedWords } from "./shared/find-repeated-words";
import { replaceInCell } from "./shared/replace-in-cell";

/** A word or a sentence twice in a row. */
export const repeatedWords = defineCheck({
  id: "repeated-words",
  severity: "warning",
  fixable: true,
  messages: {
    twice: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{words}” ซ้ำสองครั้งติดกัน",
      en: "Measure {measure}, “{column}”: “{words}” stands there twice in a row",
    },
  },
  evaluate: (sheet) =>
    sheet.measures.flatMap((measure) =>
      MEASURE_COLUMNS.flatMap((column) => {
        const { text, parts } = measure.cells[column];
        const found = findRepeatedWords(text);
        const isInAddress = overlapFinder(found.length === 0 ? [] : findAddresses(text));
        return found.flatMap(({ start, middle, end, words }) => {
          if (isInAddress({ start, end })) return [];
          // Two rows that say the same are two activities.
          if (parts.some((part) => part.start > start && part.start < end)) return [];
          const values = { measure: measureLabel(measure), column: { column }, words };
          const slip = { offset: start, quote: text.slice(start, end) };
          return [
            {
              ...problemAt(measure, column, "twice", values, slip),
              fix: replaceInCell(sheet, measure, column, { start: middle, end }, ""),
            },
          ];
        });
      }),
    ),
});
