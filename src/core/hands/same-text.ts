import { isBlank } from "../text/blank";
import { foldLetters } from "../text/fold-letters";
import { plainCellText } from "../text/plain-cell-text";

/**
 * A cell's text as it is compared when it comes back: what is blank says nothing, and letters that look alike are the same; other
 * programs write lines and invisible signs in their own ways.
 * @example settledText(" ดําเนินการ\r\n") // "ดำเนินการ"
 */
export function settledText(text: string): string {
  return isBlank(text) ? "" : foldLetters(plainCellText(text)).text.trim();
}

/** Whether two cells say the same. */
export function isSameText(one: string, other: string): boolean {
  return one === other || settledText(one) === settledText(other);
}
