import { convertDigits, type DigitKind } from "../../text/convert-digits";

/** Between a page's number and that of all pages. */
export const OF_PAGES = " จาก ";

/**
 * The number of a page as official papers have it, with the number of all pages where that is known.
 * @example pageNumber(2, "thai") // "- ๒ -"
 * @example pageNumber(2, "thai", 16) // "- ๒ จาก ๑๖ -"
 */
export function pageNumber(page: number, digits: DigitKind, total: number | null = null): string {
  const words = total === null ? String(page) : `${page}${OF_PAGES}${total}`;
  return `- ${convertDigits(words, digits)} -`;
}
