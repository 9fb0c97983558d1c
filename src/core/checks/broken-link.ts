import { defineMeasureCheck } from "../engine/define-measure-check";
import { MEASURE_COLUMNS } from "../model/columns";
import { findBrokenLinks } from "./shared/find-broken-links";
import { problemsInTexts } from "./shared/problems-in-texts";

/** An address that leads nowhere for those who read the published report. */
export const brokenLink = defineMeasureCheck({
  id: "broken-link",
  severity: "warning",
  messages: {
    misspelt: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีที่อยู่เว็บที่เปิดไม่ได้: “{quote}”",
      en: "Measure {measure}, “{column}”: the address “{quote}” leads nowhere",
    },
    hostless: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีที่อยู่เว็บที่เขียนไม่ครบ: “{quote}”",
      en: "Measure {measure}, “{column}”: the address “{quote}” is not complete",
    },
    broken: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีที่อยู่เว็บที่มีช่องว่างอยู่กลาง: “{quote}”",
      en: "Measure {measure}, “{column}”: the address “{quote}” has a space inside",
    },
    local: {
      th: "มาตรการที่ {measure} ช่อง “{column}” อ้างถึงไฟล์หรือเครื่องภายในที่คนภายนอกเปิดไม่ได้: “{quote}”",
      en: "Measure {measure}, “{column}”: “{quote}” is on a computer that readers cannot reach",
    },
  },
  evaluateMeasure: (measure) => problemsInTexts(measure, MEASURE_COLUMNS, findBrokenLinks),
});
