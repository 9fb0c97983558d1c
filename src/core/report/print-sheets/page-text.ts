import { convertDigits } from "../../text/convert-digits";
import type { ReportLayout } from "../model/report-model";
import { pageNumber } from "../model/page-number";

/**
 * The number of a page, with how many there are where the settings ask for it.
 * @example pageText(2, 16, { digits: "thai", hasTotalPages: true }) // "- ๒ จาก ๑๖ -"
 */
export function pageText(
  page: number,
  total: number,
  { digits, hasTotalPages }: Pick<ReportLayout, "digits" | "hasTotalPages">,
): string {
  return hasTotalPages ? `- ${convertDigits(`${page} จาก ${total}`, digits)} -` : pageNumber(page, digits);
}

/** In the order of the alphabet, without ฃ and ฅ, which nobody writes any more. */
const LETTERS = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

/**
 * The letter of a page before page ๑.
 * @example pageLetter(2) // "ข"
 */
export function pageLetter(page: number): string {
  const index = page - 1;
  return (LETTERS[index % LETTERS.length] ?? "").repeat(Math.floor(index / LETTERS.length) + 1);
}
