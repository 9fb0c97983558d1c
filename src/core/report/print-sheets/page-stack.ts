import { A4, POINTS_PER_MM } from "../model/memo-design";
import type { Margins } from "../model/report-model";
import type { Line } from "./sheet-builder";
import { HIGHEST_ROW, POINTS_PER_PIXEL, wholeHeight } from "./sheet-units";

/** Rows for lying pages, one page after the other, each with its number at the foot. */
export interface PageStack {
  /** Points that the page has left. */
  readonly left: () => number;
  /** Whether nothing is on the page but what is printed on all of them. */
  readonly isFresh: () => boolean;
  readonly add: (lines: readonly Line[]) => void;
  readonly turn: () => void;
  /** @param numberOf what the foot of a page says, counted from 1 */
  readonly end: (numberOf: (page: number) => string) => PagedLines;
  /** How many pages are counted. */
  readonly pages: () => number;
}

export interface PagedLines {
  readonly lines: readonly Line[];
  /** The first row of each page but the first, as far as Excel takes them. */
  readonly breaks: readonly number[];
}

/** A line of the number, in points. */
const NUMBER_HEIGHT = 21;
/** Left free at the foot: a printer may round what Excel adds up, and a row too much would be a page too much. */
const SLACK = 4.5;
/** Millimetres by which the columns may come out wider: a printer rounds each of them. */
const RIGHT_SLACK = 1.5;
/** Printers leave so many millimetres of paper white. */
const LEAST_MARGIN = 4;

/**
 * Margins of a lying page whose number stands in a row of the sheet, in what else would be the bottom margin. The columns end at
 * the right margin; the page itself leaves them a little more.
 */
export function numberedMargins(margins: Margins): Margins {
  const row = (NUMBER_HEIGHT + SLACK) / POINTS_PER_MM;
  const right = Math.max(LEAST_MARGIN, margins.right - RIGHT_SLACK);
  return {
    ...margins,
    right,
    bottom: Math.min(margins.bottom, Math.max(LEAST_MARGIN, margins.bottom - row)),
  };
}

/**
 * The mark of a draft at the foot of each page, in Excel's codes: bold, and as large as the memo's text, for Excel's own size is lost
 * on copies.
 * @example footerMark("ฉบับร่าง") // "&L&B&16ฉบับร่าง"
 */
export function footerMark(mark: string): string {
  return `&L&B&16${mark}`;
}

/**
 * A file has no more breaks in a sheet (MS-XLSB 2.4.196; an open workbook takes three more). After them Excel breaks the pages
 * itself, at the same rows: each page of ours is full.
 */
export const MOST_BREAKS = 1023;

interface StackOptions {
  readonly margins: Margins;
  readonly columns: number;
  /** Points that rows take which Excel repeats on every page but the first. */
  readonly repeated: number;
}

/**
 * Begins to fill lying pages. The number of a page is a row of the sheet, for the code of Excel's footers knows Western digits
 * only; the rows that Excel repeats are the same on all pages, so that it cannot be one of them.
 */
export function createPageStack({ margins, columns, repeated }: StackOptions): PageStack {
  const { top, bottom } = numberedMargins(margins);
  const room = (A4.width - top - bottom) * POINTS_PER_MM - NUMBER_HEIGHT - SLACK;
  const lines: Line[] = [];
  const breaks: number[] = [];
  const numbers: number[] = [];
  let page = 1;
  let used = 0;
  let isFresh = true;

  const left = (): number => room - used;
  function closePage(): void {
    for (let rest = Math.floor(left() / POINTS_PER_PIXEL) * POINTS_PER_PIXEL; rest > 0; rest -= HIGHEST_ROW)
      lines.push({ height: Math.min(rest, HIGHEST_ROW), cells: [] });
    numbers.push(lines.length);
    lines.push({ height: NUMBER_HEIGHT, cells: [] });
  }
  return {
    left,
    isFresh: () => isFresh,
    pages: () => page,
    add: (added) => {
      for (const line of added) {
        const height = wholeHeight(line.height);
        lines.push({ ...line, height });
        used += height;
      }
      isFresh = false;
    },
    turn: () => {
      closePage();
      breaks.push(lines.length + 1);
      page++;
      used = repeated;
      isFresh = true;
    },
    end: (numberOf) => {
      closePage();
      for (const [index, at] of numbers.entries()) {
        const value = numberOf(index + 1);
        lines[at] = {
          height: NUMBER_HEIGHT,
          cells: [{ column: 1, to: columns, value, style: "pageNumber" }],
        };
      }
      return { lines, breaks: breaks.slice(0, MOST_BREAKS) };
    },
  };
}
