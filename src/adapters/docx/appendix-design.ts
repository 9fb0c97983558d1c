import { POINTS_PER_MM } from "../../core/report/model/memo-design";
import { PART_DESIGN } from "../../core/report/model/part-design";
import { TABLE_DESIGN } from "../../core/report/model/table-design";
import { LINE_HEIGHT } from "../../core/text/estimate-width";

/** Measures of the appendix in millimetres, but `rule` and what is said to be in points. */
export const APPENDIX_DESIGN = {
  /** The line above a measure, and the room above that and below, in points. */
  rule: 1.6,
  beforeRule: 11,
  belowRule: 3,
  /** Points that the parts of a page take. */
  heights: {
    titleLine: 26,
    heading: 11 + 3 + 24,
    facts: TABLE_DESIGN.cellSize * LINE_HEIGHT,
    head: TABLE_DESIGN.cellSize * LINE_HEIGHT + POINTS_PER_MM,
    picture: 54 * POINTS_PER_MM,
    caption: TABLE_DESIGN.cellSize * LINE_HEIGHT,
  },
  /** Points of a line of what was done, and of the height of a code with its room. */
  rooms: {
    text: (PART_DESIGN.evidence[1] - 2 * TABLE_DESIGN.cellPadding) * POINTS_PER_MM,
    code: 23 * POINTS_PER_MM,
  },
} as const;
