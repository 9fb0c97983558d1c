import type { TargetOutcome } from "./target-outcome";

/**
 * Whether a value went the way that its condition asks for; a value of 0 cannot fall.
 * @param previous last year's value
 * @example trendOutcome("decrease", 3, 5) // "reached"
 */
export function trendOutcome(
  comparator: "decrease" | "increase",
  actual: number | null,
  previous: number | null,
): TargetOutcome {
  if (actual === null || previous === null) return "unknown";
  if (comparator === "increase") return actual > previous ? "reached" : "missed";
  if (actual === 0 && previous === 0) return "unknown";
  return actual < previous ? "reached" : "missed";
}
