import { toArabicDigits } from "./digits";

const NUMBER = /\d+(?:\.\d+)*/;

/**
 * The number in the marker of a list item, in Arabic digits without what encloses it; null for a letter or a bullet.
 * @example markerNumber("๒.๑)") // "2.1"
 */
export function markerNumber(marker: string): string | null {
  return NUMBER.exec(toArabicDigits(marker))?.[0] ?? null;
}
