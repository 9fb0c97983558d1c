import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import { toThaiDigits } from "../../text/digits";
import { memoRoom } from "../model/choose-memo-spacing";
import { printWidth } from "../model/memo-design";
import type { ReportModel } from "../model/report-model";
import type { TextRuler } from "./measure-text";
import { memoBlocks, type MemoBlock } from "./memo-blocks";
import { layOnGrid, type PlacedLine } from "./mm-grid";
import { pageOf, stackLines } from "./sheet-builder";

/** Under so many percent of its size a memo goes on over a second page. */
const LEAST_SCALE = 95;
const FULL_SCALE = 100;
/** Points that a printer may make more of what Excel adds up, and millimetres for the columns. */
const SLACK = 3;
const RIGHT_SLACK = 0.4;
const NUMBER_HEIGHT = 27;

/**
 * The memo on a sheet of its own. Excel does not make a merged cell as high as its text, so the lines are broken here and each
 * has its own row. Where another font is wider, its letters become smaller, and no letter is cut off. It has its full size; where
 * that takes more than a page by a hair it is a little smaller, and else it goes on over a second page.
 */
export function memoSheet(model: ReportModel, ruler: TextRuler): SheetLayout {
  const { layout, draftMark } = model;
  const margins = layout.memoMargins;
  const room = memoRoom(margins) - SLACK;
  const blocks = memoBlocks(model, ruler);
  const height = heightOf(blocks);
  const scale = Math.min(FULL_SCALE, Math.floor((FULL_SCALE * room) / height));
  const isOnePage = scale >= LEAST_SCALE;
  const pages = isOnePage ? [blocks] : splitBlocks(blocks, room);
  const width = printWidth(margins);
  const numberLine = (page: number): PlacedLine => {
    const value = `- ${layout.digits === "thai" ? toThaiDigits(String(page)) : String(page)} -`;
    return {
      height: NUMBER_HEIGHT,
      cells: [
        { from: DRAFT_MM, to: width - DRAFT_MM, value, style: "pageNumber" },
        ...(draftMark === null
          ? []
          : [{ from: width - DRAFT_MM, to: width, value: draftMark, style: "draftMark" } as const]),
      ],
    };
  };
  const paged = pages.map((page, index) => [
    ...(index === 0 ? [] : [numberLine(index + 1)]),
    ...page.flatMap(({ lines }) => lines),
  ]);
  const { lines, ...columns } = layOnGrid(paged.flat(), width);
  return {
    name: SHEET_NAMES.memo,
    ...columns,
    ...stackLines(lines),
    pageBreaks: pageStarts(paged),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: {
      ...pageOf("portrait", { ...margins, right: Math.max(0, margins.right - RIGHT_SLACK) }, null),
      scale: isOnePage ? scale : FULL_SCALE,
    },
  };
}

/** Room for the draft mark beside the heading, and as much on the other side. */
export const DRAFT_MM = 30;

function heightOf(blocks: readonly MemoBlock[]): number {
  return blocks.reduce((sum, { lines }) => sum + lines.reduce((total, { height }) => total + height, 0), 0);
}

/** The first row of each page but the first. */
function pageStarts(pages: readonly (readonly PlacedLine[])[]): readonly number[] {
  let row = 1;
  return pages.slice(0, -1).map(({ length }) => (row += length));
}

/** Blocks page by page; one that stays with the next goes with it, and the last has its companion. */
function splitBlocks(blocks: readonly MemoBlock[], room: number): readonly (readonly MemoBlock[])[] {
  const pages: MemoBlock[][] = [];
  let left = 0;
  for (let index = 0; index < blocks.length;) {
    const group = groupAt(blocks, index);
    const height = heightOf(group);
    if (pages.length === 0 || (height > left && left < roomOf(pages.length))) {
      pages.push([]);
      left = roomOf(pages.length);
    }
    pages.at(-1)?.push(...group);
    left -= height;
    index += group.length;
  }
  return pages;

  function roomOf(page: number): number {
    return page === 1 ? room : room - NUMBER_HEIGHT;
  }
}

/** A block and those that it stays with. */
function groupAt(blocks: readonly MemoBlock[], from: number): readonly MemoBlock[] {
  let end = from + 1;
  while (end < blocks.length && blocks[end - 1]?.keepNext === true) end++;
  return blocks.slice(from, end);
}
