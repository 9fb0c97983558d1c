import { defineMeasureCheck } from "../engine/define-measure-check";
import { MEASURE_COLUMNS, type MeasureColumn } from "../model/columns";
import type { Measure } from "../model/measure";
import { joinContinuedRows } from "./shared/join-continued-rows";
import { measureLabel } from "../model/measure-label";

/**
 * A measure spread over further rows whose measure cell is blank. A row with its own unit or timeframe may be intended as an
 * activity, so a person must look.
 */
export const continuedRow = defineMeasureCheck({
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
  evaluateMeasure: (measure, { sheet }) => {
    const joined = joinContinuedRows(sheet, measure);
    const partAt = findParts(measure);
    return measure.continuedRows.map(({ row, cell, text, isActivity }) => {
      const part = partAt.get(cell);
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
  },
});

interface ColumnPart {
  readonly column: MeasureColumn;
  readonly text: string;
}

/** The texts of a measure's cells by address; where two columns show one cell, the text is the first column's. */
function findParts(measure: Measure): ReadonlyMap<string, ColumnPart> {
  const parts = new Map<string, ColumnPart>();
  if (measure.continuedRows.length === 0) return parts;
  for (const column of MEASURE_COLUMNS) {
    for (const { cell, text } of measure.cells[column].parts) {
      if (!parts.has(cell)) parts.set(cell, { column, text });
    }
  }
  return parts;
}
