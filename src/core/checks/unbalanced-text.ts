import { defineMeasureCheck } from "../engine/define-measure-check";
import { MEASURE_COLUMNS } from "../model/columns";
import { findBrokenEnd } from "./shared/find-broken-end";
import { findOpenBrackets } from "./shared/find-open-brackets";
import { problemsInTexts } from "./shared/problems-in-texts";

/** A bracket or quotation mark left open, or a sentence broken off at a joining word. */
export const unbalancedText = defineMeasureCheck({
  id: "unbalanced-text",
  severity: "review",
  messages: {
    open: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีวงเล็บหรือเครื่องหมายคำพูดที่ไม่ครบคู่: {quote}",
      en: "Measure {measure}, “{column}”: a bracket or quotation mark without its other half ({quote})",
    },
    brokenOff: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ข้อความจบที่คำว่า “{quote}” เหมือนยังเขียนไม่จบ",
      en: "Measure {measure}, “{column}”: the text ends with “{quote}” as if it was not finished",
    },
  },
  evaluateMeasure: (measure) =>
    problemsInTexts(measure, MEASURE_COLUMNS, (text, column) => [
      ...findOpenBrackets(text).map((place) => ({ ...place, message: "open" as const })),
      ...findBrokenEnd(text, column).map((place) => ({ ...place, message: "brokenOff" as const })),
    ]),
});
