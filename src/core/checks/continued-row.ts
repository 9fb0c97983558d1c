import { defineCheck } from "../engine/check";
import { MEASURE_COLUMNS, type MeasureColumn } from "../model/columns";
import type { Measure } from "../model/measure";
import { joinContinuedRows } from "./shared/join-continued-rows";
import { measureLabel } from "../model/measure-label";

/**
 * A measure spread over further rows whose measure cell is blank. A row with its own unit or timeframe may be intended as an
 * activity, so a person must look.
 */
export const continuedRow = defineCheck({
  id: "continued-row",
  severity: "warning",
  fixable: true,
  messages: {
    split: {
      th: "แถวที่ {row} เป็นข้อความต่อจากมาตรการที่ {measure} ซึ่งควรอยู่ในแถวเดียวกัน",
      en: "Row {row} goes on with measure {measure}, which should stand in one row",
    },
    activity: {
      th: "แถวที่ {row} อยู่ใต้มาตรการที่ {measure} แต่มีหน่วยงานหรือระยะเวลาของตนเอง จึงอ่านเป็นอีกกิจกรรมหนึ่งของมาตรการนั้น",
      en: "Row {row} stands under measure {measure} with a unit or timeframe of its own and is read as a further activity of it",
    },
  },
  evaluate: ({ sheet, measures }) =>
    measures.flatMap((measure) => {
      const joined = joinContinuedRows(sheet, measure);
      return measure.continuedRows.map(({ row, cell, text, isActivity }) => {
        const part = findPart(measure, cell);
        return {
          message: isActivity ? "activity" : "split",
          values: { row, measure: measureLabel(measure) },
          measure: measure.ordinal,
          column: part?.column ?? null,
          cell,
          quote: part?.text ?? text,
          ...(isActivity ? { severity: "review" as const } : { fix: joined }),
        };
      });
    }),
});

function findPart(measure: Measure, cell: string): { column: MeasureColumn; text: string } | null {
  for (const column of MEASURE_COLUMNS) {
    const part = measure.cells[column].parts.find((candidate) => candidate.cell === cell);
    if (part) return { column, text: part.text };
  }
  return null;
}
