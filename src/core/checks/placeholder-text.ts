import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { isBlank } from "../text/blank";
import { findPlaceholders } from "./shared/placeholders";

/** Words or signs of a template that nobody replaced: ระบุชื่อ…, dots to be filled in, xx. A cell that is blank as a whole is no placeholder. */
export const placeholderText = defineMeasureCheck({
  id: "placeholder-text",
  severity: "error",
  messages: {
    leftover: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ยังมีข้อความของแบบฟอร์มค้างอยู่: “{placeholder}”",
      en: "Measure {measure} still has a template's placeholder under “{column}”: “{placeholder}”",
    },
  },
  evaluateMeasure: (measure) =>
    MEASURE_COLUMNS.flatMap((column) => {
      const { text } = measure.cells[column];
      if (isBlank(text)) return [];
      return findPlaceholders(text).map(({ start, text: quote }) =>
        problemAt(
          measure,
          column,
          "leftover",
          { measure: measureLabel(measure), column: { column }, placeholder: quote },
          { offset: start, quote },
        ),
      );
    }),
});
