import { largest } from "../../lists/extremes";
import { MEASURE_COLUMNS, type MeasureColumn } from "../../model/columns";
import { measureLetters } from "../../text/measure-letters";
import { POINTS_PER_MM } from "./memo-design";
import { TABLE_DESIGN } from "./table-design";

/** The headings of the form, cut where a second line may begin. */
const PARTS: Readonly<Record<MeasureColumn, readonly string[]>> = {
  measure: ["มาตรการ/", "แนวทาง"],
  steps: ["ขั้นตอน/", "วิธีการปฏิบัติ"],
  responsibleUnit: ["หน่วยงาน", "รับผิดชอบ"],
  timeframe: ["ระยะเวลา"],
  resultSummary: ["สรุปผล", "การดำเนินการ"],
  outcome: ["ผลลัพธ์หรือ", "ผลสัมฤทธิ์"],
};

/** Bold letters are wider by this. */
const BOLD = 1.06;

/**
 * The lines of a column's heading: one where it fits, else two that read well alone.
 * @example headingLines("responsibleUnit", 24) // ["หน่วยงาน", "รับผิดชอบ"]
 */
export function headingLines(column: MeasureColumn, widthMm: number): readonly string[] {
  return WHOLE_WIDTHS[column] <= widthMm ? WHOLE[column] : PARTS[column];
}

function byColumn<Value>(valueOf: (column: MeasureColumn) => Value): Readonly<Record<MeasureColumn, Value>> {
  return Object.fromEntries(MEASURE_COLUMNS.map((column) => [column, valueOf(column)])) as Record<
    MeasureColumn,
    Value
  >;
}

/** Asked for every width that is tried. */
const WHOLE = byColumn((column): readonly string[] => [PARTS[column].join("")]);
const WHOLE_WIDTHS = byColumn((column) => headingWidth(PARTS[column].join("")));

/** Millimetres that a column needs for its heading on two lines. */
export const HEADING_WIDTHS = byColumn((column) => Math.ceil(largest(PARTS[column].map(headingWidth))));

function headingWidth(text: string): number {
  const letters = (measureLetters(text) * TABLE_DESIGN.cellSize * BOLD) / POINTS_PER_MM;
  return letters + 2 * TABLE_DESIGN.cellPadding;
}
