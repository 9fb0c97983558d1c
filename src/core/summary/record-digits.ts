import type { Indicator } from "../model/indicator";
import type { DigitKind } from "../text/convert-digits";

const THAI = /[๐-๙]/;
const ARABIC = /[0-9]/;

/**
 * The digits that the numbers of an indicator sheet are written in: those of most of its rows, Thai where both kinds are used
 * equally often.
 * @param otherwise the digits where no row has a number
 * @example recordDigits([{ texts: { measure: "๓", target: "๘๐" } }], "arabic") // "thai"
 */
export function recordDigits(
  rows: readonly { readonly texts: Pick<Indicator["texts"], "measure" | "target"> }[],
  otherwise: DigitKind,
): DigitKind {
  const numbers = rows.flatMap(({ texts: { measure, target } }) => [measure, target]);
  const thai = numbers.filter((text) => THAI.test(text)).length;
  const arabic = numbers.filter((text) => ARABIC.test(text)).length;
  if (thai + arabic === 0) return otherwise;
  return thai >= arabic ? "thai" : "arabic";
}
