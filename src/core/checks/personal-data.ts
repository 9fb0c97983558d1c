import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findPersonalData } from "./shared/find-personal-data";

/** A citizen's number or a private telephone in a text that will be published. */
export const personalData = defineMeasureCheck({
  id: "personal-data",
  severity: "warning",
  // The number itself is in the quote only: a message is copied and printed.
  messages: {
    citizen: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีเลขประจำตัวประชาชน ไม่ควรอยู่ในรายงานที่เผยแพร่",
      en: "Measure {measure}, “{column}” holds a citizen's number, which should not be in a published report",
    },
    telephone: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีหมายเลขโทรศัพท์มือถือ ไม่ควรอยู่ในรายงานที่เผยแพร่ เว้นแต่เป็นหมายเลขของหน่วยงาน",
      en: "Measure {measure}, “{column}” holds a mobile number, which should not be in a published report unless it is the office's",
    },
  },
  evaluateMeasure: (measure) =>
    MEASURE_COLUMNS.flatMap((column) => {
      const { text } = measure.cells[column];
      return findPersonalData(text).map(({ start, end, message }) => {
        const values = { measure: measureLabel(measure), column: { column } };
        return problemAt(measure, column, message, values, {
          offset: start,
          quote: text.slice(start, end),
        });
      });
    }),
});
