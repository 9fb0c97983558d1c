import { PART_DESIGN } from "../../../core/report/model/part-design";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { StatusMark, SummaryCell, SummaryChart } from "../../../core/report/model/report-model";
import type { FlowLine } from "../lines/flow-blocks";
import { baselineIn } from "../lines/line-metrics";
import { AFTER_MARK, drawBar, drawMark, MARK_SIZE } from "../lines/status-mark";
import type { Paper, Point } from "../paper/paper";
import type { Part } from "../paper/part";
import { UPRIGHT_DESIGN } from "./upright-design";

const { small } = UPRIGHT_DESIGN;
const SETTING = { weight: small.weight, size: small.size } as const;
/** In points: between two entries of the legend, from one square to the next, around the outline of a bar's piece. */
const BETWEEN = 7 * POINTS_PER_MM;
const PITCH = PART_DESIGN.mark.pitch * POINTS_PER_MM;
const BAR_OUTLINE = 0.3 * POINTS_PER_MM;
/** Above the foot of the letters, so that a square is at the height of small letters. */
const MARK_RISE = 0.5;

/** What the squares mean, and what one of them is. */
export function chartLegend({ legend, scaleNote }: SummaryChart, part: Part): readonly FlowLine[] {
  const { paper, frame, element } = part;
  const entries = [...legend, { mark: null, label: scaleNote }].map((entry) => {
    const textFrom = entry.mark === null ? 0 : MARK_SIZE + AFTER_MARK;
    return { ...entry, textFrom, width: textFrom + paper.width(entry.label, SETTING) };
  });
  const rows: (typeof entries)[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (used + entry.width > frame.right - frame.left) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += entry.width + BETWEEN;
  }
  return rows.map((row) => ({
    height: small.line,
    draw: (top) => {
      const baseline = top + baselineIn(small.line, small.size);
      let x = frame.left;
      for (const { mark, label, textFrom, width } of row) {
        const place = { x, y: baseline + MARK_RISE - MARK_SIZE };
        if (mark !== null)
          paper.asFurniture("layout", () => {
            drawMark(paper, mark, place);
          });
        const textAt = x + textFrom;
        paper.inElement(paper.addElement("P", element), () => {
          paper.text(label, { ...SETTING, x: textAt, baseline });
        });
        x += width + BETWEEN;
      }
    },
  }));
}

/** Height in points of a cell's marks. */
export function marksHeight(cell: SummaryCell, longest: number | null, width: number): number {
  const perLine = squaresPerLine(width);
  const lines =
    longest === null ? Math.max(1, Math.ceil((cell.done + cell.open + cell.overdue) / perLine)) : 1;
  return MARK_SIZE + (lines - 1) * PITCH;
}

/** A square for each measure, or one bar in pieces on the scale of the longest one. */
export function drawMarks(
  paper: Pick<Paper, "draw">,
  { done, open, overdue }: SummaryCell,
  { longest, width }: { readonly longest: number | null; readonly width: number },
  { x, y }: Point,
): void {
  const counts: readonly (readonly [StatusMark, number])[] = [
    ["full", done],
    ["empty", open],
    ["hatched", overdue],
  ];
  if (longest === null) {
    const perLine = squaresPerLine(width);
    counts
      .flatMap(([mark, count]) => Array.from({ length: count }, () => mark))
      .forEach((mark, index) => {
        const place = { x: x + (index % perLine) * PITCH, y: y + Math.floor(index / perLine) * PITCH };
        drawMark(paper, mark, place);
      });
    return;
  }
  let left = x;
  for (const [mark, count] of counts) {
    if (count === 0) continue;
    const right = left + (width * count) / longest;
    drawBar(paper, mark, { left, top: y, right, bottom: y + MARK_SIZE }, BAR_OUTLINE);
    left = right;
  }
}

function squaresPerLine(width: number): number {
  return Math.max(1, Math.floor((width + PITCH - MARK_SIZE) / PITCH));
}
