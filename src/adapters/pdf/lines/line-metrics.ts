import { LINE_HEIGHT } from "../../../core/text/estimate-width";

/** From the top of a line at single spacing to the foot of its letters, in parts of the line: marks below need the rest. */
const BASELINE = 0.72;

/** Height in points of a line at single spacing, as TH Sarabun has it. */
export function lineHeight(size: number): number {
  return size * LINE_HEIGHT;
}

/**
 * The place of letters in a line, in points from its top: room that is more or less than single spacing is shared above and
 * below.
 */
export function baselineIn(height: number, size: number): number {
  return (height - lineHeight(size)) / 2 + lineHeight(size) * BASELINE;
}
