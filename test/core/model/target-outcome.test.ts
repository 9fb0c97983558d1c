import type { Comparator } from "../../../src/core/model/target";
import { targetOutcome } from "../../../src/core/model/target-outcome";

test.each<[Comparator, number | null, number | null, string]>([
  [">=", 80, 80, "reached"],
  [">=", 80, 79.99, "missed"],
  [">", 80, 80.01, "reached"],
  [">", 80, 80, "missed"],
  ["<=", 5, 5, "reached"],
  ["<=", 5, 6, "missed"],
  ["<", 5, 4, "reached"],
  ["<", 5, 5, "missed"],
  ["==", 100, 100, "reached"],
  ["==", 100, 101, "reached"],
  ["==", 100, 99, "missed"],
  ["==", 0, 0, "reached"],
  ["==", 0, 1, "missed"],
  [">=", 80, null, "unknown"],
  ["decrease", null, null, "unknown"],
  ["decrease", null, 3, "unknown"],
  ["increase", 10, 12, "unknown"],
])("%s %s, measured %s: %s", (comparator, value, actual, outcome) => {
  expect(targetOutcome({ comparator, value, actual })).toBe(outcome);
});
