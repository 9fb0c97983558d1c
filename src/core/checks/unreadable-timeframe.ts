import { defineMeasureCheck } from "../engine/define-measure-check";
import { showsError } from "../model/error-lookup";
import { measureLabel } from "../model/measure-label";
import { isBlank } from "../text/blank";
import { findImpossibleDates } from "./shared/find-impossible-dates";

/** A timeframe that says something, but no period can be read from it; its deadline is then unknown to every check. */
export const unreadableTimeframe = defineMeasureCheck({
  id: "unreadable-timeframe",
  severity: "review",
  messages: {
    unread: {
      th: "อ่านระยะเวลา “{timeframe}” ของมาตรการที่ {measure} เป็นช่วงวันไม่ได้ จึงไม่ทราบวันครบกำหนด",
      en: "No period can be read from the timeframe “{timeframe}” of measure {measure}, so its deadline is unknown",
    },
  },
  evaluateMeasure: (measure, { errorCells }) =>
    measure.timeframes
      .filter(({ cell, text, period }) => period === null && !isBlank(text) && !showsError(errorCells, cell))
      // A day that cannot be is said by the check for those.
      .filter(({ text }) => findImpossibleDates(text).length === 0)
      .map(({ cell, text }) => ({
        message: "unread",
        values: { measure: measureLabel(measure), timeframe: text },
        measure: measure.ordinal,
        column: "timeframe",
        cell,
        quote: text,
      })),
});
