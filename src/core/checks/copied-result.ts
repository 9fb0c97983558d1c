import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS, type ResultColumn } from "../model/columns";
import { onceForColumn } from "../model/once-for-column";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { isBlank } from "../text/blank";
import { copyPrint, findCopies } from "./shared/find-copies";

/** Chosen on data: docs/decisions/0006-text-similarity.md. */
const COPIED = 0.8;
/** Shorter results (ดำเนินการแล้วเสร็จ) are alike by their nature. */
const SHORTEST = 30;
/** "Nothing happened" (ไม่มีเรื่องร้องเรียน) is said in the same words of several measures. */
const NONE_AT_ALL = /^(?:ไม่มี|ไม่พบ|ไม่ปรากฏ)/;

/** Two measures have the same result, or the same outcome. */
export const copiedResult = defineCheck({
  id: "copied-result",
  severity: "review",
  messages: {
    copied: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ใช้ข้อความเดียวกับมาตรการที่ {original} (ช่อง {cell})",
      en: "Measure {measure} has under “{column}” the same text as measure {original} (cell {cell})",
    },
  },
  evaluate: ({ measures }) => {
    const reported = new Set<Measure>();
    return RESULT_COLUMNS.flatMap((column) =>
      findCopies(
        measures.map((measure) => printOf(measure, column)),
        COPIED,
      ).flatMap(({ copy, original }) => {
        const measure = measures[copy];
        const first = measures[original];
        if (measure === undefined || first === undefined || reported.has(measure)) return [];
        reported.add(measure);
        const part = measure.cells[column].parts.find(({ text }) => !isBlank(text));
        const cell = first.cells[column].parts.find(({ text }) => !isBlank(text))?.cell;
        if (part === undefined || cell === undefined) return [];
        const slip = { offset: part.start, quote: part.text.trim() };
        const values = {
          measure: measureLabel(measure),
          column: { column },
          original: measureLabel(first),
          cell,
        };
        return [problemAt(measure, column, "copied", values, slip)];
      }),
    );
  },
});

const printOf = onceForColumn((measure: Measure, column: ResultColumn) =>
  copyPrint(comparable(measure.cells[column].text)),
);

function comparable(text: string): string {
  const trimmed = text.trim();
  return trimmed.length < SHORTEST || NONE_AT_ALL.test(trimmed) ? "" : trimmed;
}
