import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import { PAGE_HEAD_DESIGN } from "../../../core/report/model/page-head-design";
import { pageLetter } from "../../../core/report/model/page-letter";
import { pageNumber } from "../../../core/report/model/page-number";
import type { ReportModel } from "../../../core/report/model/report-model";
import { convertDigits, type DigitKind } from "../../../core/text/convert-digits";
import { baselineIn } from "../lines/line-metrics";
import type { PageFrame } from "../paper/page-frame";
import type { Paper, Point, TextSetting } from "../paper/paper";

/** What a part has on top of its pages. */
export interface PageHead {
  /** Which of its pages are numbered. */
  readonly numbers: "none" | "all-but-first" | "all" | "letters";
  /** On the left of all pages of the part but the first; null for none. */
  readonly runningTitle: string | null;
  /** On the left of the first; left out for none. */
  readonly firstTitle?: string;
}

const { numberSize, runningSize, line, markSize, markLine, markRule, markPadding } = PAGE_HEAD_DESIGN;
const NUMBER: TextSetting = { weight: "regular", size: numberSize };
const RUNNING: TextSetting = { weight: "regular", size: runningSize };
const MARK: TextSetting = { weight: "bold", size: markSize };

/** How many pages are counted; parts that share one continue each other's count. */
export interface PageCount {
  pages: number;
  /** The count that knows all pages in the end, where that is another one. */
  readonly all?: PageCount;
}

/** The number of a page as contents and tables name it. */
export function countedPage(page: number, numbers: PageHead["numbers"], digits: DigitKind): string {
  return numbers === "letters" ? pageLetter(page) : convertDigits(String(page), digits);
}

/** Begins pages of one part, each with the draft mark, its number and the running title. */
export function createPageMaker(
  { layout, draftMark }: Pick<ReportModel, "layout" | "draftMark">,
  paper: Paper,
  frame: PageFrame,
  { numbers, runningTitle, firstTitle }: PageHead,
  count: PageCount,
): () => void {
  const places = frame.pageWidth > frame.pageHeight ? PAGE_HEAD_DESIGN.lying : PAGE_HEAD_DESIGN.upright;
  // The running title stands on the line of the number, though it is smaller.
  const baseline = places.line * POINTS_PER_MM + baselineIn(line, numberSize);
  const drawNumber = (label: string): void => {
    const x = (frame.left + frame.right - paper.width(label, NUMBER)) / 2;
    paper.text(label, { ...NUMBER, x, baseline });
  };
  let isFirst = true;
  return () => {
    const number = ++count.pages;
    paper.addPage(frame.pageWidth, frame.pageHeight);
    if (draftMark !== null) {
      paper.asFurniture("header", () => {
        drawMark(draftMark, paper, { right: frame.right, top: places.mark * POINTS_PER_MM });
      });
    }
    const title = isFirst ? (firstTitle ?? null) : runningTitle;
    if (title !== null) {
      paper.asFurniture("header", () => {
        paper.text(title, { ...RUNNING, x: frame.left, baseline });
      });
    }
    if (numbers === "letters") {
      paper.asFurniture("header", () => {
        drawNumber(pageLetter(number));
      });
    } else if (numbers === "all" && layout.hasTotalPages) {
      paper.drawLast(() => {
        paper.asFurniture("header", () => {
          drawNumber(pageNumber(number, layout.digits, (count.all ?? count).pages));
        });
      });
    } else if (numbers === "all" || (numbers === "all-but-first" && number > 1)) {
      paper.asFurniture("header", () => {
        drawNumber(pageNumber(number, layout.digits));
      });
    }
    isFirst = false;
  };
}

/** Black in a frame, which a copy shows, too. */
function drawMark(
  mark: string,
  paper: Paper,
  { right, top }: { readonly right: number; readonly top: number },
): void {
  const padding = markPadding * POINTS_PER_MM;
  const left = right - paper.width(mark, MARK) - 2 * (padding + markRule);
  const bottom = top + markLine + 2 * markRule;
  const inner = { left: left + markRule / 2, right: right - markRule / 2 };
  const across = [top + markRule / 2, bottom - markRule / 2].map((y): [Point, Point] => [
    { x: left, y },
    { x: right, y },
  ]);
  const down = [inner.left, inner.right].map((x): [Point, Point] => [
    { x, y: top },
    { x, y: bottom },
  ]);
  paper.rules([...across, ...down], markRule);
  const baseline = top + markRule + baselineIn(markLine, markSize);
  paper.text(mark, { ...MARK, x: left + markRule + padding, baseline });
}
