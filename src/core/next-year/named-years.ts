import { THAI_MONTHS } from "../calendar/thai-months";
import { toArabicDigits } from "../text/digits";

/** Every name of a month, long and short, as a pattern. */
export const MONTHS = THAI_MONTHS.flatMap(({ full, short }) => [
  full,
  short.replaceAll(".", "\\.?\\s?"),
]).join("|");
/** Four figures of either era, not inside a longer number. */
const FULL_YEAR = /(?<![0-9]|[0-9][.,:])2[0-9]{3}(?![0-9]|[.,:][0-9])/g;
/** ต.ค. 67, ก.ย.68, ต.ค.-67, ปีงบประมาณ 68: anything else may be a count. */
const SHORT_YEAR = new RegExp(
  `(?<=(?:${MONTHS}|ปี(?:งบ(?:ประมาณ)?)?|พ\\.?\\s?ศ\\.?)\\s?-?\\s?)[4-9][0-9](?![0-9]|[.,:/][0-9]|\\s?วัน)`,
  "g",
);
const YEARS_OF_ERA = 543;
const FIRST_BUDDHIST = 2400;

/** A year that stands in a text. */
export interface NamedYear {
  /** Where it begins. */
  readonly start: number;
  /** In Arabic digits, two or four of them. */
  readonly written: string;
  /** Of the Buddhist era. */
  readonly year: number;
}

/**
 * The years that a text names, in its order: four figures of either era, two behind a month, ปี or พ.ศ.
 * @example namedYears("ต.ค. ๖๗ - ก.ย. 2025") // 2567 and 2568
 */
export function namedYears(text: string): readonly NamedYear[] {
  const arabic = toArabicDigits(text);
  const full = [...arabic.matchAll(FULL_YEAR)].map(({ index, 0: written }) => {
    const year = Number(written);
    return { start: index, written, year: year < FIRST_BUDDHIST ? year + YEARS_OF_ERA : year };
  });
  const short = [...arabic.matchAll(SHORT_YEAR)].map(({ index, 0: written }) => ({
    start: index,
    written,
    year: 2500 + Number(written),
  }));
  return [...full, ...short].sort((a, b) => a.start - b.start);
}
