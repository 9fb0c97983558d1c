import { estimateWidth, LINE_HEIGHT } from "../text/estimate-width";
import { POINTS_PER_MM } from "./memo-design";
import type { ReportText } from "./report-model";

/** Dots for someone to write on, as wide as a name. */
const GAP = ".".repeat(40);

/**
 * A text with its gaps dotted.
 * @example plainText(["ตามที่", null, " กำหนด"]) // "ตามที่........................................ กำหนด"
 */
export function plainText(text: ReportText): string {
  return text.map((part) => part ?? GAP).join("");
}

/** A value above a dotted line: a gap at its end is the line itself. */
export function fieldText(value: ReportText): string | null {
  const filled = value.at(-1) === null ? value.slice(0, -1) : value;
  return filled.length === 0 ? null : plainText(filled);
}

/** Width of a column in characters, as Excel counts them: digits of 7 pixels at 96 to the inch, and 5 pixels to spare. */
export function columnCharacters(millimetres: number): number {
  const pixels = (millimetres / 25.4) * 96;
  return Math.round(((pixels - 5) / 7) * 100) / 100;
}

/** Thai breaks between words only, and a font that stands in for the official one is wider: better a blank line than a lost one. */
const LINE_FILL = 0.82;

/** How many lines a text takes at a size in points, in a column as wide as that. */
export function countLines(text: string, size: number, widthMm: number): number {
  const room = widthMm * POINTS_PER_MM * LINE_FILL;
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((estimateWidth(line) * size) / room)), 0);
}

/** Height of a row with that many lines, in points; Excel fits no merged cells, so theirs is worked out. */
export function rowHeight(lines: number, size: number): number {
  return Math.min(MOST_POINTS, Math.ceil(lines * size * LINE_HEIGHT + 2));
}

/** The highest row that Excel makes; what does not fit is cut off, on the screen and on paper. */
const MOST_POINTS = 409;

/**
 * Cuts a text that is too long for the highest row: at spaces where there are some, else between letters, never before a mark.
 */
export function splitForRows(text: string, size: number, widthMm: number): string[] {
  const mostLines = Math.floor((MOST_POINTS - 2) / (size * LINE_HEIGHT)) - 1;
  if (countLines(text, size, widthMm) <= mostLines) return [text];
  const room = (mostLines * widthMm * POINTS_PER_MM * LINE_FILL) / size;
  const pieces: string[] = [];
  let piece = "";
  for (const word of text.split(/(?<=[\s])/).flatMap((part) => cutWord(part, room))) {
    if (piece !== "" && countLines(piece + word, size, widthMm) > mostLines) {
      pieces.push(piece.trimEnd());
      piece = "";
    }
    piece += word;
  }
  return [...pieces, piece.trimEnd()];
}

/** Letters with the marks and vowels that hang on them. */
const CLUSTERS = /[เแโใไ]?[^][ัิ-ฺ็-๎ำาะๅ]*/g;

/** Thai written without a space for a whole page is rare, and still must not be lost. */
function cutWord(word: string, room: number): string[] {
  if (estimateWidth(word) <= room / 2) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const cluster of word.match(CLUSTERS) ?? []) {
    if (piece !== "" && estimateWidth(piece) + estimateWidth(cluster) > room / 2) {
      pieces.push(piece);
      piece = "";
    }
    piece += cluster;
  }
  return [...pieces, piece];
}
