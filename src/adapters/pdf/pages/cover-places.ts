import { A4, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { CoverAdornment } from "../../../core/report/model/report-model";
import { COVER_DESIGN } from "../../../core/report/model/table-design";
import type { Box } from "../paper/paper";

/** Where the lines of a cover stand; from one group to the next in millimetres, sizes in points. */
export interface CoverPlaces {
  readonly titleSize: number;
  readonly titleLine: number;
  /** From the top margin. */
  readonly titleFrom: number;
  readonly beforeYear: number;
  readonly beforeAuthority: number;
  /** From the edge of the paper. */
  readonly emblemFrom: number;
  readonly madeFrom: number;
  readonly align: "center" | "start";
  /** From the edges of the paper, where that is not at the margins. */
  readonly sides: { readonly left: number; readonly right: number } | null;
}

const PLAIN: CoverPlaces = {
  titleSize: COVER_DESIGN.titleSize,
  titleLine: COVER_DESIGN.titleLine,
  titleFrom: COVER_DESIGN.titleFrom,
  beforeYear: COVER_DESIGN.beforeYear,
  beforeAuthority: COVER_DESIGN.beforeAuthority,
  emblemFrom: 35,
  madeFrom: 262,
  align: "center",
  sides: null,
};

/** Under the official margins title, year and authority begin 85, 126 and 212 mm from the edge, beside a picture 56, 97 and 228 mm. */
export const COVER_PLACES: Readonly<Record<CoverAdornment["kind"], CoverPlaces>> = {
  plain: PLAIN,
  band: {
    ...PLAIN,
    titleSize: 26,
    titleLine: 36,
    beforeYear: 15.6,
    align: "start",
    sides: { left: 50, right: 18 },
  },
  picture: { ...PLAIN, titleFrom: 41, beforeAuthority: 8.15, emblemFrom: 20, madeFrom: 266 },
};

/** Of the emblem, and the least room below it, in points. */
export const EMBLEM = {
  width: 60 * POINTS_PER_MM,
  height: 30 * POINTS_PER_MM,
  below: 3 * POINTS_PER_MM,
} as const;

/** The room of a picture, above it, and its caption, in points. */
export const COVER_PICTURE = {
  width: 150 * POINTS_PER_MM,
  height: 84 * POINTS_PER_MM,
  before: 9.8 * POINTS_PER_MM,
  beforeCaption: 1.5 * POINTS_PER_MM,
  captionSize: 14,
  captionLine: 18,
} as const;

/** Office printers leave 4 to 5 mm white: a band keeps 10 mm inside the edge, and a black line beside it stands on a copy, too. */
export const BAND: Readonly<Record<"colour" | "line", Box>> = {
  colour: columnOfPage(10, 22),
  line: columnOfPage(35, 1.5),
};

function columnOfPage(from: number, width: number): Box {
  return {
    left: from * POINTS_PER_MM,
    right: (from + width) * POINTS_PER_MM,
    top: 10 * POINTS_PER_MM,
    bottom: (A4.height - 10) * POINTS_PER_MM,
  };
}
