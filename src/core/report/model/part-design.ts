import type { Margins } from "./report-model";

/** Foreword, contents, summary and appendix, A4 upright (issue 17). */
export const PART_MARGINS: Margins = { top: 25, right: 20, bottom: 20, left: 30 };

/** Measures of those pages in every format: sizes and exact lines in points, lengths in millimetres. */
export const PART_DESIGN = {
  titleSize: 20,
  titleLine: 26,
  headingSize: 18,
  headingLine: 24,
  smallSize: 14,
  /** Above the names below a foreword, in points. */
  beforeSigned: 26,
  /** How far a second line, and an entry of the table, is indented; how wide numbers are, and where titles end. */
  contents: { hang: 6, indent: 8, numbers: 7, titlesTo: 138 },
  /** Of what is missing: the measure, what is owed, the deadline, the page. */
  missing: [68, 42, 28, 22],
  /** Of the evidence: date, what was done, code. */
  evidence: [25, 106, 29],
  /** The box that a picture is whole in, and from one to the next. */
  picture: { width: 78, height: 50 },
  pictureGap: 4,
  /** The square for a measure, and from one to the next. */
  mark: { side: 2.7, pitch: 3.5 },
} as const;
