import { largest } from "../../lists/extremes";
import { COLUMN_LABELS, MEASURE_COLUMNS, type MeasureColumn } from "../../model/columns";
import { fillTemplate } from "../../text/fill-template";
import { measureLetters } from "../../text/measure-letters";
import { POINTS_PER_MM } from "./memo-design";
import type { ReportColumnId } from "./report-model";
import { REPORT_WORDING as wording } from "./report-wording";
import { TABLE_DESIGN } from "./table-design";

/** The heading of a column and what it asks of the column's width, in millimetres. */
export interface ColumnHeading {
  readonly id: ReportColumnId;
  readonly text: string;
  /** Cut where a second line begins. */
  readonly parts: readonly string[];
  /** From here on it is one line; infinite for a heading of two phrases. */
  readonly wholeMm: number;
  /** For its longer part. */
  readonly leastMm: number;
}

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

/** The six columns of the form; measured once, for they are asked for every width that is tried. */
export const YEAR_HEADINGS: readonly ColumnHeading[] = MEASURE_COLUMNS.map((id) => {
  const { th: text } = COLUMN_LABELS[id];
  return { id, text, parts: PARTS[id], wholeMm: headingWidth(text), leastMm: leastWidth(PARTS[id]) };
});

/**
 * Those of a report of six months: progress in place of results, and how far a measure is in place of its outcome.
 * @param day the last of the six months, as it is printed
 */
export function halfYearHeadings(day: string): readonly ColumnHeading[] {
  const phrases = (id: ReportColumnId, templates: readonly string[]): ColumnHeading => {
    const parts = templates.map((template) => fillTemplate(template, { day }));
    return { id, text: parts.join(" "), parts, wholeMm: Infinity, leastMm: leastWidth(parts) };
  };
  return YEAR_HEADINGS.map((heading) => {
    if (heading.id === "resultSummary") return phrases("resultSummary", wording.progressHeading);
    return heading.id === "outcome" ? phrases("status", wording.statusHeading) : heading;
  });
}

/**
 * The lines of a column's heading: one where it fits, else two that read well alone.
 * @example headingLines(unitHeading, 24) // ["หน่วยงาน", "รับผิดชอบ"]
 */
export function headingLines({ text, parts, wholeMm }: ColumnHeading, widthMm: number): readonly string[] {
  return wholeMm <= widthMm ? [text] : parts;
}

function leastWidth(parts: readonly string[]): number {
  return Math.ceil(largest(parts.map(headingWidth)));
}

function headingWidth(text: string): number {
  const letters = (measureLetters(text) * TABLE_DESIGN.cellSize * BOLD) / POINTS_PER_MM;
  return letters + 2 * TABLE_DESIGN.cellPadding;
}
