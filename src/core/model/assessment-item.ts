import { toArabicDigits } from "../text/digits";

/** "O26", "o 26", "ข้อ ๒๖" and "ข้อ O26." are the same item; the code is written in Arabic digits always. */
const ITEM = /^(?:ข้อ(?:ที่)?\s*)?[oO0]?\s*\.?\s*([1-9][0-9]?)\.?$/;
const LABEL = /^ข้อ(?:ที่)?\s*/;

/**
 * The item of the OIT form (ข้อในแบบวัด) as the officer typed it; what is no number of an item stays as it is, without ข้อ.
 * @example readAssessmentItem("ข้อ ๓๕") // "O35"
 */
export function readAssessmentItem(text: string): string {
  const number = ITEM.exec(toArabicDigits(text.trim()))?.[1];
  return number === undefined ? text.trim().replace(LABEL, "") : `O${number}`;
}
