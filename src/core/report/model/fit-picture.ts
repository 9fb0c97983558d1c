import type { ReportPicture } from "./report-model";

/** A width and a height in one unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** True for a picture whose width is upright when it is shown. */
export function isUpright(turn: ReportPicture["turn"]): boolean {
  return turn === 90 || turn === 270;
}

/**
 * The size of a picture as it is shown, the largest that fits into a box: whole, never stretched, and turned as it lies.
 * @param box in any unit, which is that of the answer
 */
export function fitPicture(
  { width, height, turn }: Pick<ReportPicture, "width" | "height" | "turn">,
  box: Size,
): Size {
  const [across, down] = isUpright(turn) ? [height, width] : [width, height];
  const scale = Math.min(box.width / across, box.height / down);
  return { width: across * scale, height: down * scale };
}
