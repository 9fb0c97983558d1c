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
  const parts = PARTS[column];
  const whole = parts.join("");
  return parts.length === 1 || headingWidth(whole) <= widthMm ? [whole] : parts;
}

/** Millimetres that a column needs for its heading on two lines. */
export const HEADING_WIDTHS: Readonly<Record<MeasureColumn, number>> = Object.fromEntries(
  MEASURE_COLUMNS.map((column) => [column, Math.ceil(largest(PARTS[column].map(headingWidth)))]),
) as Record<MeasureColumn, number>;

function headingWidth(text: string): number {
  const letters = (measureLetters(text) * TABLE_DESIGN.cellSize * BOLD) / POINTS_PER_MM;
  return letters + 2 * TABLE_DESIGN.cellPadding;
}
