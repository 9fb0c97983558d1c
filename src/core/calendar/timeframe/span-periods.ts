import type { Period } from "../period";
import { QUARTERS } from "../quarter";
import { hullOf } from "./interval";

/**
 * The whole period of a measure whose activities have their own periods: earliest start, latest end, every quarter that one of
 * them touches. The start is null if one of them is a bare deadline, which may have begun before all others; the recurrence is
 * null unless all agree.
 * @throws Error when there are no periods: a measure without a timeframe has no whole period
 * @example of ไตรมาส ๑ and ไตรมาส ๓ (2568): 2024-10-01 to 2025-06-30, quarters 1 and 3
 */
export function spanPeriods(periods: readonly Period[]): Period {
  const hull = hullOf(periods);
  if (hull === null) throw new Error("no periods to span");
  const recurrences = new Set(periods.map(({ recurrence }) => recurrence));
  return {
    start: hull.start,
    end: hull.end,
    quarters: QUARTERS.filter((quarter) => periods.some(({ quarters }) => quarters.includes(quarter))),
    recurrence: recurrences.size === 1 ? (periods[0]?.recurrence ?? null) : null,
  };
}
