import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findNumberingBreaks } from "./shared/find-numbering-breaks";
import { replaceInCell } from "./shared/replace-in-cell";

/** A numbered list inside a cell that loses, repeats or skips a number, or runs two items together. */
export const brokenStepNumbering = defineMeasureCheck({
  id: "broken-step-numbering",
  severity: "warning",
  fixable: true,
  messages: {
    lost: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีข้อที่เลขข้อหายไป ตรง “{quote}”",
      en: "Measure {measure}, “{column}”: an item has lost its number at “{quote}”",
    },
    skipped: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เลขข้อข้าม “{expected}” ไปเป็น “{quote}”",
      en: "Measure {measure}, “{column}”: the numbers skip “{expected}” and go on with “{quote}”",
    },
    repeated: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ใช้เลขข้อ “{quote}” ซ้ำ",
      en: "Measure {measure}, “{column}”: the number “{quote}” is used again",
    },
    joined: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ข้อ “{quote}” ต่อท้ายข้อความก่อนหน้าโดยไม่ขึ้นบรรทัดใหม่",
      en: "Measure {measure}, “{column}”: item “{quote}” runs on from the text before it",
    },
    stray: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีเลขข้อ “{quote}” แทรกอยู่กลางประโยค",
      en: "Measure {measure}, “{column}”: the number “{quote}” stands inside a sentence",
    },
  },
  evaluateMeasure: (measure, facts) =>
    (["steps", ...RESULT_COLUMNS] as const).flatMap((column) =>
      findNumberingBreaks(measure.cells[column].text).map(({ kind, offset, quote, expected, gap }) => {
        const values = { measure: measureLabel(measure), column: { column }, quote };
        const all = kind === "skipped" ? { ...values, expected: expected ?? "" } : values;
        return {
          ...problemAt(measure, column, kind, all, { offset, quote }),
          fix: gap === null ? null : replaceInCell(facts, measure, column, gap, "\n"),
        };
      }),
    ),
});
