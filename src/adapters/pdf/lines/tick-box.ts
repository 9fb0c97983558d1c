import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { BoxMark } from "../../../core/report/model/report-model";
import { TICK } from "../../../core/report/model/tick-design";
import type { Paper, Point } from "../paper/paper";
import { pdfNumber } from "../paper/pdf-number";
import { MARK_SIZE } from "./status-mark";

/** Of the outline and the tick, in points. */
const LINE = TICK.line * POINTS_PER_MM;

/** Draws a box to be ticked, or one that is: it is no letter, for most fonts of an office have none. */
export function drawTickBox(paper: Pick<Paper, "draw">, box: BoxMark, { x, y }: Point): void {
  const half = LINE / 2;
  const inner = [x + half, y + half, MARK_SIZE - LINE, MARK_SIZE - LINE].map(pdfNumber).join(" ");
  const tick = TICK.corners.map(([across, down], index) => {
    const at = [x + across * MARK_SIZE, y + down * MARK_SIZE].map(pdfNumber).join(" ");
    return `${at} ${index === 0 ? "m" : "l"}`;
  });
  paper.draw(`${pdfNumber(LINE)} w ${inner} re S${box === "ticked" ? ` ${tick.join(" ")} S` : ""}`);
}
