import type { DigitKind } from "../text/convert-digits";
import { toArabicDigits } from "../text/digits";
import { formatDecimal, groupThousands, toDecimal, type Decimal } from "./decimal";
import { inDigits } from "./in-digits";

/** One number among words: ๑๒,๕๐๐, 87.50, 45 คน. */
const TYPED = /^[^0-9]*?(-?[0-9][0-9,]*)(\.[0-9]+)?[^0-9]*$/;

/**
 * A recorded number in the digits asked for, with the decimals that were typed and thousands parted by commas.
 * @param typed what the cell shows; where it says something else than the value (a share shown as 0.875), the value counts
 * @example writeNumber("87.50", 87.5, "thai") // "๘๗.๕๐"
 */
export function writeNumber(typed: string, value: number, digits: DigitKind): string {
  const match = TYPED.exec(toArabicDigits(typed));
  const whole = match?.[1]?.replaceAll(",", "") ?? "";
  const fraction = match?.[2] ?? "";
  const isSame = match !== null && Number(whole + fraction) === value && !/^-?0[0-9]/.test(whole);
  return inDigits(isSame ? groupThousands(whole) + fraction : formatDecimal(toDecimal(value)), digits);
}

/** A number that was worked out from recorded ones. */
export function writeDecimal(value: Decimal, digits: DigitKind): string {
  return inDigits(formatDecimal(value), digits);
}
