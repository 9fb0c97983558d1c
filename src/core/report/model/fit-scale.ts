import { measureLetters } from "../../text/measure-letters";
import { POINTS_PER_MM } from "./memo-design";

/** Below this, letters look squeezed; then the line had better break. */
export const LEAST_SCALE = 90;
/** The letters of the font in use may be a little wider than measured. */
const MARGIN = 0.98;

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

/** True for a line that needs no squeezing. */
export function fitsUnsqueezed(line: string, widthMm: number, size: number): boolean {
  return scaleNeeded(line, widthMm, size) >= 100;
}

function scaleNeeded(line: string, widthMm: number, size: number): number {
  const room = widthMm * POINTS_PER_MM * MARGIN;
  return Math.floor((100 * room) / Math.max(measureLetters(line) * size, 1));
}
