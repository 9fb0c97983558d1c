import { PART_DESIGN } from "../../../core/report/model/part-design";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { StatusMark } from "../../../core/report/model/report-model";
import type { Box, Paper, Point } from "../paper/paper";
import { pdfNumber } from "../paper/pdf-number";

/** The side of a square, and from it to the text behind, in points. */
export const MARK_SIZE = PART_DESIGN.mark.side * POINTS_PER_MM;
export const AFTER_MARK = 1.5 * POINTS_PER_MM;

/** Widths of the outline and of the stripes inside, and from one stripe to the next across them. */
const OUTLINE = 0.4 * POINTS_PER_MM;
const STRIPE = 0.45 * POINTS_PER_MM;
const STRIPE_STEP = 1.1 * POINTS_PER_MM * Math.SQRT2;

/** Draws the square of a state: words or figures beside it say the same. */
export function drawMark(paper: Pick<Paper, "draw">, mark: StatusMark, { x, y }: Point): void {
  drawBar(paper, mark, { left: x, top: y, right: x + MARK_SIZE, bottom: y + MARK_SIZE });
}

/** Draws the same in another size: filled, half filled, empty or striped, always with an outline, which a copy shows too. */
export function drawBar(paper: Pick<Paper, "draw">, mark: StatusMark, box: Box, outline = OUTLINE): void {
  const { left, top, right, bottom } = box;
  if (mark === "full") {
    paper.draw(`${rectangle(box)} f`);
    return;
  }
  const half = Math.min(outline, right - left) / 2;
  const inner = { left: left + half, top: top + half, right: right - half, bottom: bottom - half };
  if (mark === "half") paper.draw(`${rectangle({ ...box, right: (left + right) / 2 })} f`);
  if (mark === "hatched")
    paper.draw(`q ${rectangle(inner)} W n ${pdfNumber(STRIPE)} w ${stripes(inner)} S Q`);
  paper.draw(`${pdfNumber(2 * half)} w ${rectangle(inner)} S`);
}

function rectangle({ left, top, right, bottom }: Box): string {
  return `${[left, top, right - left, bottom - top].map(pdfNumber).join(" ")} re`;
}

/** From the lower left to the upper right. */
function stripes({ left, top, right, bottom }: Box): string {
  const height = bottom - top;
  const lines: string[] = [];
  for (let x = left - height + STRIPE_STEP / 2; x < right; x += STRIPE_STEP)
    lines.push(`${pdfNumber(x)} ${pdfNumber(bottom)} m ${pdfNumber(x + height)} ${pdfNumber(top)} l`);
  return lines.join(" ");
}
