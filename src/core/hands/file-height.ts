import { estimateWidth } from "../text/estimate-width";

/** Points: TH Sarabun 16 at single spacing, and a little more where another font takes its place. */
const LINE = 23;
const LETTER_SIZE = 16;
/** Of a column's character, without the cell's edges. */
const CHARACTER_WIDTH = 6;
/** Words are not broken: lines are not full. */
const LOOSENESS = 1.12;
/** Excel's own limit. */
const HIGHEST = 409;

/**
 * How high a row has to be in a file, in which nobody fits rows, for all of its texts to be seen.
 * @param widths of the columns, in characters
 */
export function fileHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => {
    const room = (widths[index] ?? 10) * CHARACTER_WIDTH;
    return text
      .split("\n")
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil((estimateWidth(line) * LETTER_SIZE * LOOSENESS) / room)),
        0,
      );
  });
  return Math.min(HIGHEST, LINE * lines.reduce((most, count) => Math.max(most, count), 1));
}
