import type { Target } from "./target";

/** Whether the measured value of an aim comes up to it; `unknown` where nothing is there to compare. */
export type TargetOutcome = "reached" | "missed" | "unknown";

/**
 * Compares a target with its measured value. A trend (ลดลง, เพิ่มขึ้น) also needs the value of the year before, so it stays
 * unknown. The words say which way is good, never what is counted: more complaints are bad in one measure and a sign of
 * participation in another.
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
      // An aim of an exact number is also met by more; an aim of "none at all" is not.
      return (value === 0 ? actual <= 0 : actual >= value) ? "reached" : "missed";
    case "decrease":
    case "increase":
      return "unknown";
  }
}
