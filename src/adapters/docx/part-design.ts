import type { Margins } from "../../core/report/model/report-model";

/** Upright pages beside memo and cover: foreword, contents, summary and appendix. */
export const PART_MARGINS: Margins = { top: 25, right: 20, bottom: 20, left: 30 };

/** Measures of those pages: sizes and lines in points, the others in millimetres. */
export const PART_DESIGN = {
  titleSize: 20,
  titleLine: 26,
  headingSize: 18,
  headingLine: 24,
  smallSize: 14,
  /** Above the names below a foreword, in points, and where they begin: they are centred from the middle of the paper. */
  beforeSigned: 26,
  signedFrom: 75,
  /** Of the contents: how far a second line, and an entry of the table, is indented. */
  contents: { hang: 6, indent: 8 },
} as const;
