import { A4, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Margins } from "../../../core/report/model/report-model";

/** Where text may be on a page, in points from its top left corner. */
export interface PageFrame {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A4 upright or on its side. */
export function pageFrame(margins: Margins, orientation: "portrait" | "landscape"): PageFrame {
  const [width, height] = orientation === "portrait" ? [A4.width, A4.height] : [A4.height, A4.width];
  return {
    pageWidth: width * POINTS_PER_MM,
    pageHeight: height * POINTS_PER_MM,
    left: margins.left * POINTS_PER_MM,
    right: (width - margins.right) * POINTS_PER_MM,
    top: margins.top * POINTS_PER_MM,
    bottom: (height - margins.bottom) * POINTS_PER_MM,
  };
}
