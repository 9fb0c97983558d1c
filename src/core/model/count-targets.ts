import { largest } from "../lists/extremes";
import { groupBy } from "../lists/group-by";
import type { Measure } from "./measure";
import type { Target } from "./target";
import { targetOutcome, type TargetOutcome } from "./target-outcome";

export type TargetCounts = Readonly<Record<TargetOutcome, number>>;

/**
 * How many aims a measure has, and how many of them were reached. An aim that the plan states and the outcome states again is one
 * aim, measured where either column gives its value; within one column every aim counts.
 * @example ไม่น้อยกว่าร้อยละ 80 in the steps, and again in the outcome with 85 beside it // { reached: 1, missed: 0, unknown: 0 }
 */
export function countTargets({ targets }: Pick<Measure, "targets">): TargetCounts {
  const aims = groupBy(targets, ({ comparator, value, unit }) => JSON.stringify([comparator, value, unit]));
  const counts = { reached: 0, missed: 0, unknown: 0 };
  for (const same of aims.values()) {
    let measured = 0;
    for (const alike of groupByActual(same)) {
      const count = mostInOneColumn(alike);
      measured += count;
      const [first] = alike;
      if (first) counts[targetOutcome(first)] += count;
    }
    counts.unknown += Math.max(0, mostInOneColumn(same) - measured);
  }
  return counts;
}

/** The measured ones, those with the same value together. */
function groupByActual(targets: readonly Target[]): readonly (readonly Target[])[] {
  const values = new Set(targets.map(({ actual }) => actual).filter((actual) => actual !== null));
  return [...values].map((value) => targets.filter(({ actual }) => actual === value));
}

function mostInOneColumn(targets: readonly Target[]): number {
  const columns = new Map<string, number>();
  for (const { column } of targets) columns.set(column, (columns.get(column) ?? 0) + 1);
  return largest(columns.values(), 0);
}
