import { LINE_HEIGHT } from "../../text/estimate-width";
import { breakLines } from "./break-lines";
import type { MeasureText, TextRuler } from "./measure-text";
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

/** Width of a column in characters, as Excel counts them: digits of 7 pixels at 96 to the inch, and 5 pixels to spare. */
export function columnCharacters(millimetres: number): number {
  const pixels = (millimetres / 25.4) * 96;
  return Math.round(((pixels - 5) / 7) * 100) / 100;
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

/** The same in the official font, for finding where its lines end. */
const OFFICIAL_FILL = 0.95;

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

const mostLines = (size: number): number => Math.floor((MOST_POINTS - 2) / (size * LINE_HEIGHT));

/**
 * Cuts a text that is too long for the highest row, at the line ends that it would have: after a word, or between letters where
 * there is no word, never before a mark.
 */
export function splitForRows(text: string, box: TextBox, ruler: TextRuler): string[] {
  const most = mostLines(box.size);
  if (countLines(text, box, ruler.measure) <= most) return [text];
  const widthMm = box.widthMm * OFFICIAL_FILL;
  const widths = { sizePt: box.size, firstMm: widthMm, otherMm: widthMm, keepTogether: [] };
  const lines = breakLines(text, widths, ruler);
  const perRow = Math.floor((most * lineFill(box)) / OFFICIAL_FILL);
  const pieces = Math.ceil(lines.length / perRow);
  return Array.from({ length: pieces }, (_, index) =>
    lines
      .slice(index * perRow, (index + 1) * perRow)
      .join("")
      .trimEnd(),
  );
}
