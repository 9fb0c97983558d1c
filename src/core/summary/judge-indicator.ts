import type { Indicator } from "../model/indicator";
import { targetOutcome, type TargetOutcome } from "../model/target-outcome";
import { trendOutcome } from "../model/trend-outcome";
import { magnitude, subtractDecimals, toDecimal, type Decimal } from "./decimal";

/** `null` where nobody can say. */
export type Verdict = "reached" | "exceeded" | "missed" | null;

/** How a value changed against last year. */
export interface Change {
  readonly direction: "fell" | "rose" | "unchanged";
  /** Without its sign. */
  readonly by: Decimal;
  readonly previous: Decimal;
}

/** The change against last year's value, null where one of both is not recorded. */
export function changeOf({ actual, previous }: Indicator): Change | null {
  if (actual === null || previous === null) return null;
  const difference = subtractDecimals(toDecimal(actual), toDecimal(previous));
  const direction = difference.digits < 0n ? "fell" : difference.digits > 0n ? "rose" : "unchanged";
  return { direction, by: magnitude(difference), previous: toDecimal(previous) };
}

/**
 * Whether the target was reached. Only the condition says which way is good, never what is counted. More than an exact target (=)
 * is only reported as more; a target of 0 is missed by any value above it.
 */
export function judgeIndicator(indicator: Indicator): Verdict {
  const { actual, target, comparator } = indicator;
  if (actual === null || comparator === null) return null;
  if (comparator === "decrease" || comparator === "increase") return judgeTrend(indicator, comparator);
  if (target === null) return null;
  if (comparator === "==") {
    if (actual === target) return "reached";
    return actual > target && target > 0 ? "exceeded" : "missed";
  }
  return toVerdict(targetOutcome({ comparator, value: target, actual }));
}

function toVerdict(outcome: TargetOutcome): Verdict {
  return outcome === "unknown" ? null : outcome;
}

function judgeTrend(indicator: Indicator, comparator: "decrease" | "increase"): Verdict {
  const change = changeOf(indicator);
  const outcome = toVerdict(trendOutcome(comparator, indicator.actual, indicator.previous));
  if (change === null || outcome !== "reached" || indicator.target === null) return outcome;
  // of the value itself, or in points?
  if (indicator.unit === "percent") return null;
  const rest = subtractDecimals(change.by, toDecimal(Math.abs(indicator.target)));
  return rest.digits >= 0n ? "reached" : "missed";
}
