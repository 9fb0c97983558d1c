import type { DigitKind } from "../text/convert-digits";
import { foldSpaces, tidyText } from "./tidy-text";

/** An address of the web or mail, a path or a file name: no digit of it may change. */
const ADDRESS = /[\\/@]|www\.|\.[A-Za-z]/;

/**
 * The proof exactly as it was given; only words without an address get the digits of the report.
 * @example writeLink("https://a.go.th/12", "thai") // "https://a.go.th/12"
 * @example writeLink("แฟ้มภาพ 3", "thai") // "แฟ้มภาพ ๓"
 */
export function writeLink(given: string, digits: DigitKind): string {
  return ADDRESS.test(given) ? foldSpaces(given) : tidyText(given, digits);
}
