import { defineMeasureCheck } from "../engine/define-measure-check";
import { MEASURE_COLUMNS } from "../model/columns";
import { findImpossibleDates } from "./shared/find-impossible-dates";
import { problemsInTexts } from "./shared/problems-in-texts";

/** A day that is in no calendar, a range that runs backwards, a weekday that is not that day's. */
export const impossibleDate = defineMeasureCheck({
  id: "impossible-date",
  severity: "warning",
  messages: {
    noSuchDay: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีวันที่ที่ไม่มีในปฏิทิน: “{quote}”",
      en: "Measure {measure}, “{column}”: “{quote}” is a day that is in no calendar",
    },
    backwards: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีช่วงวันที่ที่วันสิ้นสุดมาก่อนวันเริ่มต้น: “{quote}”",
      en: "Measure {measure}, “{column}”: the range “{quote}” ends before it begins",
    },
    otherWeekday: {
      th: "มาตรการที่ {measure} ช่อง “{column}” วันในสัปดาห์ไม่ตรงกับวันที่: “{quote}”",
      en: "Measure {measure}, “{column}”: the weekday is not that of the date: “{quote}”",
    },
  },
  evaluateMeasure: (measure) => problemsInTexts(measure, MEASURE_COLUMNS, findImpossibleDates),
});
