import { toArabicDigits } from "../text/digits";
import { isYearOfLaw } from "./is-year-of-law";
import { namedYears } from "./named-years";

/**
 * Whether a text names a year otherwise than in the name of a law.
 * @param year of the Buddhist era
 * @example namesYear("จัดทำแผนปี ๒๕๖๘", 2568) // true
 */
export function namesYear(text: string, year: number): boolean {
  const arabic = toArabicDigits(text);
  return namedYears(text).some((named) => named.year === year && !isYearOfLaw(arabic, named.start));
}
