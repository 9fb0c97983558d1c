import type { Margins } from "../../../core/report/model/report-model";

/** Foreword, contents, summary and appendix, A4 upright. */
export const UPRIGHT_MARGINS: Margins = { top: 25, right: 20, bottom: 20, left: 30 };

/** Sizes in points, each with its line, exactly so high; lengths are millimetres. */
export const UPRIGHT_DESIGN = {
  title: { weight: "bold", size: 20, line: 26 },
  heading: { weight: "bold", size: 18, line: 24 },
  body: { weight: "regular", size: 16, line: 20.8 },
  small: { weight: "regular", size: 14, line: 18 },
  cell: { weight: "regular", size: 14, line: 16 },
  /** The first line of a paragraph. */
  indent: 25,
  /** Above a paragraph, in points. */
  beforeParagraph: 6,
} as const;
