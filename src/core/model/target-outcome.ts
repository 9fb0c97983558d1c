import type { Target } from "./target";

/** Whether the measured value of an aim comes up to it; `unknown` where nothing is there to compare. */
export type TargetOutcome = "reached" | "missed" | "unknown";

/**
 * Holds a target's measured value against it. A trend (ลดลง, เพิ่มขึ้น) needs the value before as well, so that it stays unknown.
 * The words say which way is good, never what is counted: complaints are a fault in one measure and participation in another.
 * @example targetOutcome({ comparator: ">=", value: 80, actual: 85, … }) // "reached"
 */
export function targetOutcome({
  comparator,
  value,
  actual,
}: Pick<Target, "comparator" | "value" | "actual">): TargetOutcome {
  if (value === null || actual === null) return "unknown";
  switch (comparator) {
    case ">=":
      return actual >= value ? "reached" : "missed";
    case ">":
      return actual > value ? "reached" : "missed";
    case "<=":
      return actual <= value ? "reached" : "missed";
    case "<":
      return actual < value ? "reached" : "missed";
    case "==":
      // More than an aim of so many is met as well; more than none at all is not.
      return (value === 0 ? actual <= 0 : actual >= value) ? "reached" : "missed";
    case "decrease":
    case "increase":
      return "unknown";
  }
}
