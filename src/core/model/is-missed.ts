import type { Target } from "./target";

/**
 * Whether a measured value falls short of an aim; a bare trend is none that one value could miss.
 * The words say which way is good, never what is counted: complaints are a fault in one measure and participation in another.
 */
export function isMissed(
  { comparator, value }: Pick<Target, "comparator" | "value">,
  actual: number,
): boolean {
  if (value === null) return false;
  switch (comparator) {
    case ">=":
      return actual < value;
    case ">":
      return actual <= value;
    case "<=":
      return actual > value;
    case "<":
      return actual >= value;
    case "==":
      // beyond an aim of so many is met; beyond none at all is not
      return value === 0 ? actual > 0 : actual < value;
    case "decrease":
    case "increase":
      return false;
  }
}
