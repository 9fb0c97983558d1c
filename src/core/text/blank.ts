import { isThaiAt } from "./is-thai-at";

/** Anything but white space, the zero-width characters that Word and web pages leave behind, and dashes. */
const READABLE =
  /[^\s\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\-\u2010-\u2015\u2212_]/;

/**
 * A cell that holds nothing to read: spaces, zero-width characters, or a lone dash (contract, `missing-required-cell`).
 * @example isBlank("\u200b - ") // true
 */
export function isBlank(text: string): boolean {
  return !isThaiAt(text, 0) && !READABLE.test(text);
}
