import { POINTS_PER_MM } from "../model/memo-design";

/** Excel keeps columns and rows in whole pixels, 96 to the inch. */
export const POINTS_PER_PIXEL = 0.75;

/** Whole pixels of a length on paper, never more than there is: what is too wide for a page goes on beside it. */
export function toPixels(millimetres: number): number {
  return Math.floor((millimetres * POINTS_PER_MM) / POINTS_PER_PIXEL + 0.001);
}

/** The next height that Excel keeps as it is, in points. */
export function wholeHeight(points: number): number {
  return Math.ceil(points / POINTS_PER_PIXEL - 0.001) * POINTS_PER_PIXEL;
}

/**
 * Heights that Excel keeps as they are, in points: what one of them lacks the next one has, so that all together are no higher, and
 * none is further than a pixel from its place.
 */
export function wholeHeights(points: readonly number[]): readonly number[] {
  let wanted = 0;
  let used = 0;
  return points.map((height) => {
    wanted += height;
    const whole = Math.max(1, Math.floor((wanted - used) / POINTS_PER_PIXEL + 0.001)) * POINTS_PER_PIXEL;
    used += whole;
    return whole;
  });
}

/** The highest row of ours, in points; Excel makes none over 409. */
export const HIGHEST_ROW = 399.75;
