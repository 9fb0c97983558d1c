import { defineMeasureCheck } from "../engine/define-measure-check";
import { MEASURE_COLUMNS } from "../model/columns";
import { findMalformedFigures } from "./shared/find-malformed-figures";
import { problemsInTexts } from "./shared/problems-in-texts";

/** A number that nobody can read for certain. */
export const malformedFigure = defineMeasureCheck({
  id: "malformed-figure",
  severity: "warning",
  messages: {
    grouping: {
      th: "มาตรการที่ {measure} ช่อง “{column}” วางจุดหรือจุลภาคในตัวเลขผิดที่: “{quote}”",
      en: "Measure {measure}, “{column}”: the points or commas of “{quote}” do not make one number",
    },
    twicePercent: {
      th: "มาตรการที่ {measure} ช่อง “{column}” บอกว่าเป็นร้อยละสองครั้งในตัวเลขเดียว: “{quote}”",
      en: "Measure {measure}, “{column}”: “{quote}” says percent twice",
    },
    otherWords: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ตัวเลขกับตัวหนังสือในวงเล็บไม่ตรงกัน: “{quote}”",
      en: "Measure {measure}, “{column}”: figures and words of “{quote}” are not the same number",
    },
    letter: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีตัวอักษรปนในตัวเลข: “{quote}”",
      en: "Measure {measure}, “{column}”: there is a letter among the digits of “{quote}”",
    },
    twice: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียนตัวเลขซ้ำสองครั้ง: “{quote}”",
      en: "Measure {measure}, “{column}”: the number stands twice in “{quote}”",
    },
    leftOut: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ไม่มีตัวเลขใน “{quote}”",
      en: "Measure {measure}, “{column}”: the number is left out in “{quote}”",
    },
  },
  evaluateMeasure: (measure) => problemsInTexts(measure, MEASURE_COLUMNS, findMalformedFigures),
});
