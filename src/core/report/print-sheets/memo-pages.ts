import { addAll } from "../../lists/add-all";
import { LINE_HEIGHT } from "../../text/estimate-width";
import { MEMO_DESIGN, POINTS_PER_MM, printWidth } from "../model/memo-design";
import { memoRoom } from "../model/memo-height";
import { pageNumber } from "../model/page-number";
import type { MemoContinuation, ReportModel } from "../model/report-model";
import type { TextRuler } from "./measure-text";
import { memoBody } from "./memo-body";
import { markCell, memoHead } from "./memo-head";
import { memoKit, SINGLE, type MemoBlock, type MemoKit } from "./memo-kit";
import { endorsementBlocks, preparerBlocks } from "./memo-signing";
import type { PlacedLine } from "./mm-grid";
import { plainText } from "./sheet-text";

const { bodySize, emblemWidth, secondPageFrom } = MEMO_DESIGN;
/** Under so many percent of its size a memo goes on over a second page. */
const LEAST_SCALE = 95;
const FULL_SCALE = 100;
/** Points that a printer may make more of what Excel adds up. */
const SLACK = 4;
/** Gaps between blocks give way by so much before the memo is made smaller. */
const LEAST_GAP = 0.4;
const LEAST_NUMBER = 1.4 * bodySize * LINE_HEIGHT;

/** The memo's lines page by page, and the size on paper in percent at which they fit. */
export interface MemoPages {
  readonly pages: readonly (readonly PlacedLine[])[];
  readonly scale: number;
}

/**
 * The memo on one page at its full size: where that is short by a hair, the gaps between its blocks give way, then a few percent of
 * its size. Else it goes on over a second page, as the model says or where the first one is full.
 */
export function memoPages(model: ReportModel, ruler: TextRuler): MemoPages {
  const { memo, layout } = model;
  const margins = layout.memoMargins;
  const kit = memoKit(model.keepTogether, ruler);
  const rows = endorsementBlocks(memo, margins, kit);
  const text = [...memoHead(model, kit), ...memoBody(model, kit), ...preparerBlocks(memo, margins, kit)];
  const room = memoRoom(margins) - SLACK;
  const { continuation } = memo;
  if (continuation === null) {
    const lines = giveWay(
      [...text, ...rows].flatMap((block) => block.lines),
      room,
    );
    const scale = Math.min(FULL_SCALE, Math.floor((FULL_SCALE * room) / heightOf(lines)));
    if (scale >= LEAST_SCALE) return { pages: [lines], scale };
    return { pages: flow([...text, ...rows], { room, model }), scale: FULL_SCALE };
  }
  const first = flow([...text, ...rows.slice(0, continuation.rowsBefore)], {
    room,
    model,
    catchword: continuation.catchword,
  });
  const second = rows.slice(continuation.rowsBefore);
  const before = first.length;
  const head = [numberLine(before + 1, model), referenceLine(continuation, printWidth(margins), kit)];
  const further = flow([{ lines: head, keepNext: true }, ...second], { room, model, before });
  return { pages: [...first, ...further], scale: FULL_SCALE };
}

function heightOf(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** The lines, the gaps above some of them made smaller where all together are too high. */
function giveWay(lines: readonly PlacedLine[], room: number): readonly PlacedLine[] {
  const over = heightOf(lines) - room;
  const gaps = lines.reduce((sum, { gap = 0 }) => sum + gap, 0);
  if (over <= 0 || gaps === 0) return lines;
  const share = Math.min(1 - LEAST_GAP, over / gaps);
  return lines.map((line) => ({ ...line, height: line.height - (line.gap ?? 0) * share }));
}

interface FlowOptions {
  /** Points of a page. */
  readonly room: number;
  readonly model: ReportModel;
  /** How many pages went before. */
  readonly before?: number;
  /** What the next page begins with, told at the foot of the last. */
  readonly catchword?: string | null;
}

/** Blocks page by page; one that stays with the next goes with it. */
function flow(
  blocks: readonly MemoBlock[],
  { room, model, before = 0, catchword = null }: FlowOptions,
): (readonly PlacedLine[])[] {
  const pages: PlacedLine[][] = [[]];
  let left = room;
  for (let index = 0; index < blocks.length;) {
    const group = groupAt(blocks, index);
    const lines = group.flatMap((block) => block.lines);
    const page = pages.at(-1);
    if (page && page.length > 0 && heightOf(lines) > left) {
      const number = numberLine(before + pages.length + 1, model);
      pages.push([number, ...lines]);
      left = room - number.height;
    } else if (page) addAll(page, lines);
    left -= heightOf(lines);
    index += group.length;
  }
  if (catchword !== null && left >= SINGLE) {
    const width = printWidth(model.layout.memoMargins);
    const cell = { from: width / 2, to: width, value: catchword, style: "lineRight" } as const;
    pages.at(-1)?.push({ height: left - SINGLE, cells: [] }, { height: SINGLE, cells: [cell] });
  }
  return pages;
}

/** A block and those that it stays with. */
function groupAt(blocks: readonly MemoBlock[], from: number): readonly MemoBlock[] {
  let end = from + 1;
  while (end < blocks.length && blocks[end - 1]?.keepNext === true) end++;
  return blocks.slice(from, end);
}

/** The number of a page on top of it; a draft is marked beside it. */
function numberLine(page: number, { layout, draftMark }: ReportModel): PlacedLine {
  const { top } = layout.memoMargins;
  const width = printWidth(layout.memoMargins);
  const value = pageNumber(page, layout.digits);
  return {
    height: Math.max(LEAST_NUMBER, (secondPageFrom - top) * POINTS_PER_MM),
    cells: [
      { from: emblemWidth, to: width - emblemWidth, value, style: "pageNumber" },
      ...(draftMark === null ? [] : [markCell(draftMark, width)]),
    ],
  };
}

/** Which memo the page belongs to, above a rule. */
function referenceLine({ reference, mark }: MemoContinuation, width: number, kit: MemoKit): PlacedLine {
  const from = width - kit.widthOf(mark, bodySize, false);
  const lines = { bottom: "thin" } as const;
  return {
    height: SINGLE,
    cells: [
      { from: 0, to: from, value: plainText(reference), style: "line", lines },
      { from, to: width, value: mark, style: "lineRight", lines },
    ],
  };
}
