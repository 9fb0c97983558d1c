import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { findUnfinished } from "./shared/find-unfinished";
import { resultHasTrace } from "./shared/has-trace";
import type { Measure } from "../model/measure";
import { hasErrorIn } from "../model/error-lookup";
import { measureLabel } from "../model/measure-label";
import { isBlank } from "../text/blank";

/** A result summary gives nothing that anyone could verify. */
export const unsupportedResult = defineMeasureCheck({
  id: "unsupported-result",
  severity: "review",
  messages: {
    unverifiable: {
      th: "สรุปผลการดำเนินการของมาตรการที่ {measure} ไม่มีวันที่ จำนวน เลขที่หนังสือ สถานที่ หรือลิงก์ให้ตรวจสอบได้",
      en: "The result summary of measure {measure} gives no date, count, document number, place or link to verify",
    },
  },
  evaluateMeasure: (measure, { errorCells }) => {
    if (hasErrorIn(errorCells, measure, "resultSummary") || !isUnverifiable(measure)) return [];
    const part = measure.cells.resultSummary.parts.find(({ text }) => !isBlank(text));
    if (part === undefined) return [];
    const slip = { offset: part.start, quote: part.text.trim() };
    return [problemAt(measure, "resultSummary", "unverifiable", { measure: measureLabel(measure) }, slip)];
  },
});

const NONE_AT_ALL = /^(?:[0-9๐-๙]{1,2}\.\s?)?(?:ไม่มี|ไม่พบ|ไม่ปรากฏ)/;

function isUnverifiable(measure: Measure): boolean {
  const { text } = measure.cells.resultSummary;
  // What is not done yet has nothing to show, and "none at all" (ไม่มีเรื่องร้องเรียน) is a count.
  if (isBlank(text) || findUnfinished(text).length > 0) return false;
  if (NONE_AT_ALL.test(text.trim())) return false;
  if (measure.targets.some(({ column, value }) => column === "resultSummary" && value === 0)) return false;
  return !resultHasTrace(measure, "resultSummary");
}
