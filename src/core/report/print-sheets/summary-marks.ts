import { PART_DESIGN } from "../model/part-design";
import type { CellFill, CellLines } from "../../model/workbook-layout";
import type { Column } from "../model/memo-design";
import type { StatusMark, SummaryCell } from "../model/report-model";
import type { PlacedCell } from "./mm-grid";
import { POINTS_PER_PIXEL } from "./sheet-units";

/** A square in millimetres, and from one to the next. */
export const SQUARE = PART_DESIGN.mark.side;
const PITCH = PART_DESIGN.mark.pitch;
/** Points of the row that it is drawn in, in which it is as high as it is wide. */
export const SQUARE_ROW = 10 * POINTS_PER_PIXEL;
/** Bars end at steps of two pixels: cells that are nearer to each other are one column. */
const STEP = (2 * 25.4) / 96;

const FRAME = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const satisfies CellLines;
const BLACK = "#000000";
const FILLS: Readonly<Record<StatusMark, CellFill | null>> = {
  full: BLACK,
  half: "hatched",
  empty: null,
  hatched: "hatched",
};

/** A square or a bar as a cell of its own: black, blank or hatched, in a frame. */
export function markedCell(mark: StatusMark, column: Column): PlacedCell {
  const fill = FILLS[mark];
  return { ...column, value: null, style: "line", lines: FRAME, ...(fill !== null && { fill }) };
}

/**
 * The measures of one cell of the chart: a square for each, or one bar in parts.
 * @param longest measures that a bar over the whole room stands for; null for squares
 */
export function marksOf(
  { done, open, overdue, hasMarks }: SummaryCell,
  { from, to }: Column,
  longest: number | null,
): readonly PlacedCell[] {
  if (!hasMarks) return [];
  const parts = [
    ["full", done],
    ["empty", open],
    ["hatched", overdue],
  ] as const;
  if (longest === null) {
    const marks = parts.flatMap(([mark, count]) => Array.from({ length: count }, () => mark));
    const pitch = Math.min(PITCH, (to - from) / Math.max(1, marks.length));
    const side = Math.min(SQUARE, pitch - PITCH + SQUARE);
    return marks.map((mark, index) =>
      markedCell(mark, { from: from + index * pitch, to: from + index * pitch + Math.max(STEP, side) }),
    );
  }
  const steps = Math.floor((to - from) / STEP);
  let at = 0;
  return parts.flatMap(([mark, count]) => {
    if (count === 0) return [];
    const begin = at;
    at += Math.max(1, Math.round((count / longest) * steps));
    return [markedCell(mark, { from: from + begin * STEP, to: from + at * STEP })];
  });
}
