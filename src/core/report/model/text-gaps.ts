import type { ReportText } from "./report-model";

/** Dots of a gap on a printed page, as wide as a name. */
export const PAGE_GAP = ".".repeat(56);

/**
 * Dots of a gap in a cell or on a web page: fewer, because these are drawn with any font that is there, and most fonts have wider
 * dots.
 */
export const CELL_GAP = ".".repeat(40);

/** Dots of a gap in a line that has others, as wide as a running number. */
export const SHORT_GAP = ".".repeat(20);

/** A line in large letters: gaps beside words are short, so that อำเภอ and จังหวัด stay on one line. */
export function largeText(text: ReportText): string {
  return dotGaps(text, isBlankText(text) ? PAGE_GAP : SHORT_GAP);
}

/** About how wide `PAGE_GAP` is in TH Sarabun, in em. */
export const PAGE_GAP_EM = 9;

/** About how wide `SHORT_GAP` is, in em. */
export const SHORT_GAP_EM = (PAGE_GAP_EM * SHORT_GAP.length) / PAGE_GAP.length;

/**
 * A text with dots in its gaps.
 * @param dots `PAGE_GAP` or `CELL_GAP`
 * @example dotGaps(["ตามที่", null, " กำหนด"], CELL_GAP) // "ตามที่........................................ กำหนด"
 */
export function dotGaps(text: ReportText, dots: string): string {
  return text.map((part) => part ?? dots).join("");
}

/** The text without a gap at its end: where a dotted line goes on, the line is the gap. */
export function withoutLastGap(text: ReportText): ReportText {
  return text.at(-1) === null ? text.slice(0, -1) : text;
}

/**
 * What stands before the first gap of a text, and what behind it.
 * @example aroundGap(["(ลงชื่อ)", null, "ผู้รายงาน"]) // ["(ลงชื่อ)", "ผู้รายงาน"]
 */
export function aroundGap(text: ReportText): readonly [before: string, behind: string] {
  const gap = text.indexOf(null);
  const wordsOf = (parts: ReportText): string => parts.map((part) => part ?? "").join("");
  return gap < 0 ? [wordsOf(text), ""] : [wordsOf(text.slice(0, gap)), wordsOf(text.slice(gap + 1))];
}

/** Whether a text is nothing but gaps. */
export function isBlankText(text: ReportText): boolean {
  return text.every((part) => part === null);
}
