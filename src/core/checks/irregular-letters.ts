import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findAddresses } from "../text/addresses";
import { foldOutsideAddresses } from "../text/fold-outside-addresses";
import { overlapFinder, type TextSpan } from "../text/text-span";
import { findHiddenLetters, findImpossibleLetters, wordAround } from "./shared/find-irregular-letters";
import { replaceInCell } from "./shared/replace-in-cell";

/** Letters in orders that cannot be seen, glyphs of old fonts, invisible signs inside words, marks that no syllable can hold. */
export const irregularLetters = defineMeasureCheck({
  id: "irregular-letters",
  severity: "warning",
  fixable: true,
  messages: {
    hidden: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีอักขระแฝงหรือพิมพ์สลับลำดับจนมองไม่เห็น {count} แห่ง เช่น ที่ “{word}”",
      en: "Measure {measure}, “{column}”: letters in an order that cannot be seen, or hidden signs ({count} in this cell), such as in “{word}”",
    },
    impossible: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีสระหรือวรรณยุกต์ซ้อนกันหรือลอยอยู่ ที่ “{word}”",
      en: "Measure {measure}, “{column}”: vowels or tone marks doubled, or with no letter of their own, at “{word}”",
    },
  },
  evaluateMeasure: (measure, sheet) =>
    MEASURE_COLUMNS.flatMap((column) =>
      measure.cells[column].parts.flatMap(({ text, read, start }) => {
        const place = { measure: measureLabel(measure), column: { column } };
        const inWords = (spans: readonly TextSpan[], shown: string): readonly TextSpan[] => {
          if (spans.length === 0) return spans;
          const isInAddress = overlapFinder(findAddresses(shown));
          return spans.filter((span) => !isInAddress(span));
        };
        const hidden = inWords(findHiddenLetters(text, read), text);
        const [first] = hidden;
        const impossible = inWords(findImpossibleLetters(read.text), read.text).map((span) => {
          const around = wordAround(read.text, span);
          const word = read.text.slice(around.start, around.end);
          const slip = { offset: start + around.start, quote: word };
          return problemAt(measure, column, "impossible", { ...place, word }, slip);
        });
        if (first === undefined) return impossible;
        const around = wordAround(text, first);
        const quote = text.slice(around.start, around.end);
        const values = { ...place, count: hidden.length, word: quote };
        const whole = { start, end: start + read.text.length };
        return [
          {
            ...problemAt(measure, column, "hidden", values, { offset: start, quote }),
            fix: replaceInCell(sheet, measure, column, whole, foldOutsideAddresses(text)),
          },
          ...impossible,
        ];
      }),
    ),
});
