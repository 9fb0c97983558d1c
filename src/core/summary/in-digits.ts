import type { DigitKind } from "../text/convert-digits";
import { toThaiDigits } from "../text/digits";

/**
 * A text of our own, which holds no link or code, in the digits asked for.
 * @param arabic in Arabic digits
 */
export function inDigits(arabic: string, digits: DigitKind): string {
  return digits === "thai" ? toThaiDigits(arabic) : arabic;
}
