/** Spaces before the sign do not keep Excel from reading a formula; before an apostrophe they do. */
const LIKE_FORMULA = /^(?:\s*[=+\-@]|')/;

/**
 * Whether a text begins as a formula does, however long it is, or with an apostrophe that Excel would swallow.
 * @example isLikeFormula(" -ก") // true
 */
export function isLikeFormula(text: string): boolean {
  return LIKE_FORMULA.test(text);
}
