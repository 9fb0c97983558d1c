import { trendOutcome } from "../../../src/core/model/trend-outcome";

test.each([
  ["fell as it should", "decrease", 3, 5, "reached"],
  ["stayed where it should fall", "decrease", 5, 5, "missed"],
  ["rose where it should fall", "decrease", 6, 5, "missed"],
  ["none again, which cannot fall", "decrease", 0, 0, "unknown"],
  ["rose as it should", "increase", 6, 5, "reached"],
  ["stayed where it should rise", "increase", 5, 5, "missed"],
  ["none again where it should rise", "increase", 0, 0, "missed"],
  ["nothing measured", "decrease", null, 5, "unknown"],
  ["no value of last year", "increase", 5, null, "unknown"],
] as const)("%s", (_, comparator, actual, previous, expected) => {
  expect(trendOutcome(comparator, actual, previous)).toBe(expected);
});
