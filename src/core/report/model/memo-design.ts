import type { Margins } from "./report-model";

/**
 * Measures of the memo (บันทึกข้อความ), for every format. Sizes are points, lengths millimetres.
 * The numbers follow the circular นร ๐๑๐๖/ว ๒๐๑๙ (2010) as government offices hand it on: heading 29 pt on a line of
 * exactly 35 pt, labels 20 pt bold with dotted leaders, body 16 pt at single spacing, first line 2.5 cm in, 6 pt
 * before a paragraph, emblem 1.5 cm high, signature from the middle of the page. Those of the endorsements are our own (issue 15).
 */
export const MEMO_DESIGN = {
  headingSize: 29,
  headingLine: 35,
  labelSize: 20,
  bodySize: 16,
  firstLineIndent: 25,
  beforeParagraph: 6,
  emblemHeight: 15,
  /** Room beside the heading for the emblem, and as much on the other side. */
  emblemWidth: 30,
  /** Between a label, or a heading in the line of its text, and what follows it. */
  labelGap: "  ",
  /** From the middle of the text: วันที่ is placed under the ข of ข้อความ, the date itself behind its ม. */
  dateFromMiddle: -3,
  dateValueFromMiddle: 21,
  /** Left free between the dots of ที่ and วันที่. */
  beforeDate: 3,
  /** The first letter of a signature, from the edge of the paper: its centre line. */
  signatureFromEdge: 105,
  /** Between the two columns of endorsements. */
  columnGap: 5,
  /** From one line to write on to the next, in points. */
  writingLine: 22,
  /** วันที่ …/…/… below a title, centred: its width, and that of its label. */
  dateLine: { width: 52, label: 10 },
  /** Where the text of a second page begins, from the edge of the paper, below the page's number. */
  secondPageFrom: 25,
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
  return MEMO_DESIGN.signatureFromEdge - left;
}

/** The two columns of endorsements, in millimetres from the left margin; the right one is where all signatures begin. */
export function endorsementColumns(margins: Margins): Readonly<Record<"left" | "right", Column>> {
  const from = signatureFrom(margins);
  return {
    left: { from: 0, to: from - MEMO_DESIGN.columnGap },
    right: { from, to: printWidth(margins) },
  };
}

/** Day, month and year. */
const DATE_PARTS = 3;

/**
 * Where the line for a day stands: its label, and the stretches of day, month and year, each with its slash at the end.
 * @param middle of the block that it is in; all in millimetres
 */
export function dateLinePlaces(middle: number): {
  readonly label: Column;
  readonly parts: readonly Column[];
} {
  const { width, label } = MEMO_DESIGN.dateLine;
  const from = middle - width / 2;
  const dots = from + label;
  const part = (width - label) / DATE_PARTS;
  return {
    label: { from, to: dots },
    parts: Array.from({ length: DATE_PARTS }, (_, index) => ({
      from: dots + index * part,
      to: dots + (index + 1) * part,
    })),
  };
}

/** A stretch of a line. */
export interface Column {
  readonly from: number;
  readonly to: number;
}

/** Where วันที่ and the date itself begin, and where the dots of ที่ end, in millimetres from the left margin. */
export function dateMeasures(margins: Margins): Readonly<Record<"label" | "value" | "numberEnd", number>> {
  const middle = printWidth(margins) / 2;
  const label = middle + MEMO_DESIGN.dateFromMiddle;
  return {
    label,
    value: middle + MEMO_DESIGN.dateValueFromMiddle,
    numberEnd: label - MEMO_DESIGN.beforeDate,
  };
}
