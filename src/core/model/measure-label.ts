import type { Measure } from "./measure";

/**
 * What an officer calls a measure: the number the sheet gives it, else its position. Once a number is used twice, every
 * position after it differs from the number on the sheet, so a position alone would send the reader to the wrong row.
 */
export function measureLabel(measure: Measure): number {
  return measure.number ?? measure.ordinal;
}
