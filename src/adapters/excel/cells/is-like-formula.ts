/** Characters of the longest text that Excel ever takes for a number or a date. */
export const LONGEST_NUMBER = 255;

/** Spaces before the sign do not keep Excel from reading a formula; before an apostrophe they do. */
const LIKE_FORMULA = /^(?:\s*[=+\-@]|')/;

/**
 * Whether a text begins as a formula does, however long it is, or with an apostrophe that Excel would swallow.
 * @example isLikeFormula(" -ก") // true
 */
export function isLikeFormula(text: string): boolean {
  return LIKE_FORMULA.test(text);
}
