import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS } from "../model/columns";
import { findUnfinished } from "./shared/find-unfinished";
import { measureLabel } from "../model/measure-label";

/** A result says what is still to be done. */
export const unfinishedResult = defineMeasureCheck({
  id: "unfinished-result",
  severity: "warning",
  messages: {
    unfinished: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียนถึงงานที่ยังไม่เสร็จ: “{words}”",
      en: "Measure {measure} writes under “{column}” of what is not done yet: “{words}”",
    },
  },
  evaluateMeasure: (measure) =>
    RESULT_COLUMNS.flatMap((column) => {
      const { text } = measure.cells[column];
      const [first] = findUnfinished(text);
      if (first === undefined) return [];
      const quote = text.slice(first.start, first.end);
      const values = { measure: measureLabel(measure), column: { column }, words: quote };
      return [problemAt(measure, column, "unfinished", values, { offset: first.start, quote })];
    }),
});
