import type { ReportPicture } from "../../core/report/model/report-model";

/** A width and a height in one unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** True for a picture whose width is upright when it is shown. */
export function isAcross(turn: ReportPicture["turn"]): boolean {
  return turn === 90 || turn === 270;
}

/**
 * As large as fits into the box, whole and in its own ratio.
 * @example fitInto({ width: 400, height: 300 }, { width: 78, height: 50 }) // { width: 66.67, height: 50 }
 */
function fitInto({ width, height }: Size, box: Size): Size {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}

/** The room that a picture takes in a box when it is turned as it is shown. */
export function shownSize({ width, height, turn }: ReportPicture, box: Size): Size {
  return fitInto(isAcross(turn) ? { width: height, height: width } : { width, height }, box);
}
