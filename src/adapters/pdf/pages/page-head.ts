import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { ReportModel } from "../../../core/report/model/report-model";
import { toThaiDigits } from "../../../core/text/digits";
import type { PageFrame } from "../paper/page-frame";
import type { Paper, TextSetting } from "../paper/paper";

/** Where the pages of a part have their number. */
export type NumberPlace = "none" | "top-but-first" | "bottom";

const NUMBER: TextSetting = { weight: "regular", size: 16 };
const DRAFT: TextSetting = { weight: "bold", size: 18 };
/** Baselines, in millimetres from the edge of the page. */
const HEAD_FROM_EDGE = 13;
const FOOT_FROM_EDGE = 8;

/** How many pages are counted; parts that share one continue each other's count. */
export interface PageCount {
  pages: number;
}

/** Begins pages of one part, each with the draft mark and its number. */
export function createPageMaker(
  { layout, draftMark }: Pick<ReportModel, "layout" | "draftMark">,
  paper: Paper,
  frame: PageFrame,
  numberPlace: NumberPlace,
  count: PageCount,
): () => void {
  return () => {
    const number = ++count.pages;
    paper.addPage(frame.pageWidth, frame.pageHeight);
    if (draftMark !== null) {
      const x = frame.right - paper.width(draftMark, DRAFT);
      paper.asFurniture("header", () => {
        paper.text(draftMark, { ...DRAFT, x, baseline: HEAD_FROM_EDGE * POINTS_PER_MM });
      });
    }
    if (numberPlace === "none" || (numberPlace === "top-but-first" && number === 1)) return;
    paper.asFurniture(numberPlace === "bottom" ? "footer" : "header", () => {
      const digits = layout.digits === "thai" ? toThaiDigits(String(number)) : String(number);
      const label = `- ${digits} -`;
      const x = (frame.left + frame.right - paper.width(label, NUMBER)) / 2;
      const fromTop =
        numberPlace === "bottom"
          ? frame.pageHeight - FOOT_FROM_EDGE * POINTS_PER_MM
          : HEAD_FROM_EDGE * POINTS_PER_MM;
      paper.text(label, { ...NUMBER, x, baseline: fromTop });
    });
  };
}
