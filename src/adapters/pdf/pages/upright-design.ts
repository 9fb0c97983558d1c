import { PART_DESIGN } from "../../../core/report/model/part-design";

const { titleSize, titleLine, headingSize, headingLine, smallSize } = PART_DESIGN;

/** Letters of foreword, contents, summary and appendix: sizes in points, each with its line, exactly so high; lengths are millimetres. */
export const UPRIGHT_DESIGN = {
  title: { weight: "bold", size: titleSize, line: titleLine },
  heading: { weight: "bold", size: headingSize, line: headingLine },
  body: { weight: "regular", size: 16, line: 20.8 },
  small: { weight: "regular", size: smallSize, line: 18 },
  cell: { weight: "regular", size: smallSize, line: 16 },
  /** The first line of a paragraph. */
  indent: 25,
  /** Above a paragraph, in points. */
  beforeParagraph: 6,
} as const;
