import { toBuddhistYear, toCommonYear } from "../buddhist-year";

/** Years that a plan or a report can plausibly name; a year of two digits from here on means 25... */
const BUDDHIST_YEARS = { first: 2400, last: 2699, firstOfTwoDigits: 40 } as const;
const COMMON_YEARS = { first: 1900, last: 2099 } as const;

/**
 * A number read as a year of the Buddhist era; null where it is not one. 25 is not one: it may mean 2025 C.E.
 * @example readBuddhistYear(68, 2) // 2568
 */
export function readBuddhistYear(value: number, digits: number): number | null {
  if (digits === 2) return value >= BUDDHIST_YEARS.firstOfTwoDigits ? 2500 + value : null;
  return digits === 4 && value >= BUDDHIST_YEARS.first && value <= BUDDHIST_YEARS.last ? value : null;
}

/** A number read as a year of the common era, which only ค.ศ. or a full date may name; null where it is not one. */
export function readCommonYear(value: number, digits: number): number | null {
  return digits === 4 && value >= COMMON_YEARS.first && value <= COMMON_YEARS.last ? value : null;
}

/**
 * The year (C.E.) of a date in figures, which may be of either era: no year is possible in both.
 * @example readNumericYear(2568, 4) // 2025
 */
export function readNumericYear(value: number, digits: number): number | null {
  const buddhist = readBuddhistYear(value, digits);
  return buddhist === null ? readCommonYear(value, digits) : toCommonYear(buddhist);
}

/** A two-digit year that ends a range takes its century from the first year: 2566-70. */
export function readYearAfter(previous: number, value: number, digits: number): number | null {
  if (digits !== 2) return readBuddhistYear(value, digits);
  const year = Math.floor(previous / 100) * 100 + value;
  return year > previous && year <= toBuddhistYear(COMMON_YEARS.last) ? year : null;
}
