import { estimateWidth } from "../../text/estimate-width";
import { POINTS_PER_MM } from "./memo-design";

/** Below this, letters look squeezed; then the line had better break. */
export const LEAST_SCALE = 75;
/** A name in a cell of the table, which is wider than its column, is set narrower down to this; then it breaks. */
export const LEAST_NAME_SCALE = 90;
/** The estimate may be short by so much. */
const MARGIN = 0.96;

/**
 * How wide the letters of a line may be, in percent, so that it needs no second line: a full position title under a
 * signature is never broken.
 * @example fitScale("นายก", 77, 16) // 100
 */
export function fitScale(line: string, widthMm: number, size: number): number {
  const scale = scaleNeeded(line, widthMm, size);
  return scale >= 100 || scale < LEAST_SCALE ? 100 : scale;
}

/** True for a line that stays one line, its letters squeezed if need be. */
export function fitsOneLine(line: string, widthMm: number, size: number): boolean {
  return scaleNeeded(line, widthMm, size) >= LEAST_SCALE;
}

function scaleNeeded(line: string, widthMm: number, size: number): number {
  const room = widthMm * POINTS_PER_MM * MARGIN;
  return Math.floor((100 * room) / Math.max(estimateWidth(line) * size, 1));
}
