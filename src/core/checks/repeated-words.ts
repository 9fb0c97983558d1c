import type { WorkbookEdits } from "../changes/workbook-edits";
import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findAddresses } from "../text/addresses";
import { overlapFinder } from "../text/text-span";
import { findRepeatedWords, type RepeatedWords } from "./shared/find-repeated-words";
import { replaceInCell } from "./shared/replace-in-cell";

/** A word or a sentence twice in a row. */
export const repeatedWords = defineMeasureCheck({
  id: "repeated-words",
  severity: "warning",
  fixable: true,
  messages: {
    twice: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{words}” ซ้ำสองครั้งติดกัน",
      en: "Measure {measure}, “{column}”: “{words}” stands there twice in a row",
    },
  },
  evaluateMeasure: (measure, sheet) =>
    MEASURE_COLUMNS.flatMap((column) => {
      const { text, parts } = measure.cells[column];
      const found = findRepeatedWords(text);
      const isInAddress = overlapFinder(found.length === 0 ? [] : findAddresses(text));
      const starts = parts.map((part) => part.start);
      let run: { readonly end: number; readonly fix: WorkbookEdits | null } | null = null;
      return found.flatMap((repeated) => {
        const { start, middle, end, words } = repeated;
        if (isInAddress({ start, end })) return [];
        // Two rows that say the same are two activities.
        if (starts.some((part) => part > start && part < end)) return [];
        if (run === null || run.end <= start) {
          const last = endOfMiddle(text, repeated, starts);
          run = {
            end: last,
            fix: replaceInCell(sheet, measure, column, { start: middle, end: last }, ""),
          };
        }
        const values = { measure: measureLabel(measure), column: { column }, words };
        const slip = { offset: start, quote: text.slice(start, end) };
        return [{ ...problemAt(measure, column, "twice", values, slip), fix: run.fix }];
      });
    }),
});

/**
 * Where words stand many times, those between the first and the last go at once: one at a time would take a run of fixes for each.
 * What is behind the last may make another word of it, so the last is looked at alone, when it is next to the first.
 * @param partStarts where the cells begin that the text was joined of; none of them may be in between
 */
function endOfMiddle(
  text: string,
  { start, middle, end }: RepeatedWords,
  partStarts: readonly number[],
): number {
  const again = text.slice(middle, end);
  const limit = partStarts.find((part) => part > start) ?? text.length;
  let last = end;
  while (
    last + again.length <= limit &&
    text.startsWith(again, last) &&
    text.startsWith(again, last + again.length)
  )
    last += again.length;
  return last;
}
