import { LINE_HEIGHT } from "../../text/estimate-width";
import type { MeasureText } from "./measure-text";
import { POINTS_PER_MM } from "../model/memo-design";
import type { ReportText } from "../model/report-model";
import { CELL_GAP, dotGaps, withoutLastGap } from "../model/text-gaps";

/**
 * A text with its gaps dotted.
 * @example plainText(["ตามที่", null, " กำหนด"]) // "ตามที่........................................ กำหนด"
 */
export function plainText(text: ReportText): string {
  return dotGaps(text, CELL_GAP);
}

/** A value above a dotted line: a gap at its end is the line itself. */
export function fieldText(value: ReportText): string | null {
  const filled = withoutLastGap(value);
  return filled.length === 0 ? null : plainText(filled);
}

/** Thai breaks between words only: the end of a line stays blank by about so much, in em; in a narrow column that is a lot. */
const BLANK_END = 1.1;
/** A font that replaces the official one may be a little wider: a blank line is better than a lost one. */
const CAUTION = 0.95;
const LEAST_FILL = 0.5;

/** How full a line of a column gets, as a share of its width. */
function lineFill({ size, widthMm }: TextBox): number {
  const roomInEm = (widthMm * POINTS_PER_MM) / size;
  return Math.max(LEAST_FILL, CAUTION * (1 - BLANK_END / roomInEm));
}

/** A text in a column: its size in points, the column's width in millimetres. */
export interface TextBox {
  readonly size: number;
  readonly widthMm: number;
  readonly isBold?: boolean;
}

/** How many lines a text takes in a column. */
export function countLines(text: string, box: TextBox, measure: MeasureText): number {
  const { size, widthMm, isBold = false } = box;
  const room = widthMm * POINTS_PER_MM * lineFill(box);
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line, size, isBold) / room)), 0);
}

/** Height of a row with that many lines, in points; Excel fits no merged cells, so theirs is worked out. */
export function rowHeight(lines: number, size: number): number {
  return Math.min(MOST_POINTS, Math.ceil(lines * size * LINE_HEIGHT + 2));
}

/** The highest row that Excel makes; what does not fit is cut off, on the screen and on paper. */
const MOST_POINTS = 409;
