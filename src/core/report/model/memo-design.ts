import type { Margins } from "./report-model";

/**
 * Measures of the memo (บันทึกข้อความ). Sizes are points, lengths millimetres.
 * The numbers follow the circular นร ๐๑๐๖/ว ๒๐๑๙ (2010) as government offices hand it on: heading 29 pt on a line of
 * exactly 35 pt, labels 20 pt bold with dotted leaders, body 16 pt at single spacing, first line 2.5 cm in, 6 pt
 * before a paragraph, emblem 1.5 cm high, signature from the middle of the page.
 */
export const MEMO_DESIGN = {
  headingSize: 29,
  headingLine: 35,
  labelSize: 20,
  bodySize: 16,
  firstLineIndent: 25,
  emblemHeight: 15,
  /** Room beside the heading for the emblem, and as much on the other side. */
  emblemWidth: 30,
  /** Between a label, or a heading in the line of its text, and what follows it. */
  labelGap: "  ",
  /** วันที่ is placed under the ข of ข้อความ. */
  dateFrom: 77,
  /** Between the two columns of endorsements. */
  columnGap: 6,
  /** From the end of the line that is signed on to the edge. */
  signatureEnd: 6,
} as const;

/** A4 upright, in millimetres; the pages of the table are landscape. */
export const A4 = { width: 210, height: 297 } as const;

export const POINTS_PER_MM = 72 / 25.4;

/** Points that the heading's line takes: as high as the emblem, whose place beside it stays empty. */
export const HEADING_HEIGHT = Math.max(MEMO_DESIGN.emblemHeight * POINTS_PER_MM, MEMO_DESIGN.headingLine);

/** Millimetres between the side margins of an upright page. */
export function printWidth({ left, right }: Margins): number {
  return A4.width - left - right;
}

/** Where a signature begins, in millimetres from the left margin: at the centre line of the page, not of the text. */
export function signatureFrom({ left }: Margins): number {
  return A4.width / 2 - left;
}
