import { convertDigits, mayKeepDigits, type DigitKind } from "./convert-digits";
import { findAll } from "./find-all";
import { isThaiAt } from "./is-thai-at";
import { rememberTexts } from "./remember-texts";

/** A number as written, with the kind of its digits. */
export interface Numeral {
  readonly kind: DigitKind;
  readonly text: string;
}

const NUMERAL = /(?:[0-9]+(?:[.,:/][0-9]+)*)|(?:[๐-๙]+(?:[.,:/][๐-๙]+)*)/g;
const ARABIC = /[0-9]/;
const THAI = /[๐-๙]/;

/**
 * The numbers of a text in their order; digits of addresses, file names and codes with Latin letters do not count.
 * @example findNumerals("ข้อ O26 ปี ๒๕๖๘ จำนวน 3 ครั้ง") // [{ kind: "thai", text: "๒๕๖๘" }, { kind: "arabic", text: "3" }]
 */
export const findNumerals = rememberTexts((text: string): readonly Numeral[] => {
  const found = findAll(NUMERAL, text);
  if (found.length === 0) return [];
  if (!mayKeepDigits(text)) return found.map(([numeral]) => ({ kind: kindOf(numeral), text: numeral }));
  // What a conversion would change is a digit; what it leaves belongs to an address or a code.
  const thai = ARABIC.test(text) ? convertDigits(text, "thai") : text;
  const arabic = THAI.test(text) ? convertDigits(text, "arabic") : text;
  return found.flatMap(({ 0: numeral, index }) => {
    const kind = kindOf(numeral);
    const changed = kind === "arabic" ? thai : arabic;
    return changed.charAt(index) === numeral.charAt(0) ? [] : [{ kind, text: numeral }];
  });
});

function kindOf(numeral: string): DigitKind {
  return isThaiAt(numeral, 0) ? "thai" : "arabic";
}
