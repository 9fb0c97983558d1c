import { endAt } from "./end-at";
import { isThaiAt } from "./is-thai-at";
import { parseThaiNumber } from "./parse-thai-number";

/** A bracket of one line after a number, and what is in it. */
const BRACKET = /\s{0,2}\([^()\n]{1,40}\)\s{0,2}/y;

/**
 * The index after a number that is said once more in a bracket, in words or figures; `at` where it is not.
 * @example skipSaidAgain("6 (หก) ครั้ง", 1) // 7
 * @example skipSaidAgain("6 (คน) ครั้ง", 1) // 1
 */
export function skipSaidAgain(text: string, at: number): number {
  const end = isThaiAt(text, at) ? null : endAt(BRACKET, text, at);
  if (end === null) return at;
  const inside = text.slice(text.indexOf("(", at) + 1, text.lastIndexOf(")", end - 1));
  return parseThaiNumber(inside) === null ? at : end;
}
