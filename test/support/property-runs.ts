import type { Parameters } from "fast-check";

/**
 * Runs by day of a law over texts, numbers and cells. A run takes less than a millisecond; 100 is what fast-check itself
 * has for enough.
 */
const RUNS = 100;

/**
 * Runs by day of a law over whole sheets, which are drawn, checked, mended, written or printed in each: some hundredths of
 * a second a run. A law that one sheet in ten breaks is found in 25 runs in 93 of 100 days; what is rarer is the business of
 * `npm run fuzz`.
 */
export const RUNS_ON_SHEETS = 25;

/**
 * How often a property is tried, and from which seed: as often as said by day, FUZZ_TIMES as often in `npm run fuzz`. When
 * one fails, fast-check prints its seed, and FUZZ_SEED begins there again, in either way of running.
 * @param byDay more than 100 only where the law's rare inputs ask for it
 */
export function propertyRuns<Value>(byDay = RUNS): Parameters<Value> {
  const { FUZZ_TIMES = "1", FUZZ_SEED } = process.env;
  return {
    numRuns: byDay * Number(FUZZ_TIMES),
    ...(FUZZ_SEED === undefined || FUZZ_SEED === "" ? {} : { seed: Number(FUZZ_SEED) }),
  };
}
