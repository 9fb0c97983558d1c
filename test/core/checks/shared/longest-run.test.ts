import fc from "fast-check";
import { keepLongestRun } from "../../../../src/core/checks/shared/longest-run";
import { propertyRuns } from "../../../support/property-runs";

const keep = (...values: number[]): number[] => keepLongestRun(values, (value) => value);

test.each([
  ["nothing", [], []],
  ["one", [7], [7]],
  ["all in order", [1, 2, 3], [1, 2, 3]],
  ["of two neighbours changed over the first", [1, 2, 4, 3, 5], [1, 2, 4, 5]],
  ["all but the stray", [1, 2, 8, 4, 5], [1, 2, 4, 5]],
  ["falling values: the first", [3, 2, 1], [3]],
  ["the last at the beginning", [4, 1, 2, 3], [1, 2, 3]],
])("%s", (_, values, kept) => {
  expect(keep(...values)).toEqual(kept);
});

test("no rising choice is longer", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 9 }), (values) => {
      const kept = keep(...values);
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      const lengths = Array.from({ length: 2 ** values.length }, (_, choice) => {
        const chosen = values.filter((__, index) => (choice >> index) & 1);
        return chosen.every((value, index) => index === 0 || (chosen[index - 1] as number) < value)
          ? chosen.length
          : 0;
      });
      expect(kept).toHaveLength(Math.max(...lengths));
    }),
    propertyRuns(50),
  );
});
