import { convertDigits, type DigitKind } from "../../text/convert-digits";

/**
 * The number of a page as official papers have it.
 * @example pageNumber(2, "thai") // "- ๒ -"
 */
export function pageNumber(page: number, digits: DigitKind): string {
  return `- ${convertDigits(String(page), digits)} -`;
}
