import { defineMeasureCheck } from "../engine/define-measure-check";
import { measureLabel } from "../model/measure-label";

/** Quarter words and months that do not agree, for example calendar quarters taken for fiscal ones: ไตรมาส 4 (ต.ค. - ธ.ค.). */
export const conflictingTimeframe = defineMeasureCheck({
  id: "conflicting-timeframe",
  severity: "review",
  messages: {
    disagree: {
      th: "ระยะเวลาของมาตรการที่ {measure} เขียนว่า “{quarters}” แต่วันเดือนที่กำกับ “{dates}” ไม่ตรงกัน โปรแกรมถือตามวันเดือน",
      en: "The timeframe of measure {measure} says “{quarters}” but its dates “{dates}” do not agree; the dates are used",
    },
  },
  evaluateMeasure: (measure) =>
    measure.timeframes.flatMap(({ cell, text, conflict }) =>
      conflict === null
        ? []
        : [
            {
              message: "disagree",
              values: { measure: measureLabel(measure), ...conflict },
              measure: measure.ordinal,
              column: "timeframe",
              cell,
              quote: text,
            },
          ],
    ),
});
