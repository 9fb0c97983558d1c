import fc from "fast-check";
import { readNumbering } from "../../../../src/core/checks/shared/numbering";
import { numbered, sheetOf } from "../../../support/measure-sheet";
import { propertyRuns } from "../../../support/property-runs";

/** What is wrong, in short: "2≡" a duplicate, "3<4" or "8>4" misplaced, "2-3?" missing. */
function read(...numbers: (number | null)[]): string[] {
  const { duplicates, misplaced, gaps } = readNumbering(sheetOf(numbered(...numbers)).measures);
  return [
    ...duplicates.map(({ measure }) => `${measure.number}≡`),
    ...misplaced.map(
      ({ measure, side, other }) => `${measure.number}${side === "after-larger" ? "<" : ">"}${other}`,
    ),
    ...gaps.flatMap(({ missing }) => missing.map(({ first, last }) => `${first}-${last}?`)),
  ];
}

describe("one slip, one finding", () => {
  test.each([
    ["in order", [1, 2, 3], []],
    ["the first of a number stays", [1, 2, 2, 3], ["2≡"]],
    ["a duplicate where a number is gone", [1, 2, 2, 4], ["2≡"]],
    ["a duplicate ahead of its time", [1, 2, 4, 4, 5], ["4≡"]],
    ["neighbours changed over", [1, 2, 4, 3, 5], ["3<4"]],
    ["a stray in the place of a number", [1, 2, 8, 4, 5], ["8>4"]],
    ["no number in the place of one", [1, 2, null, 4], []],
    ["a gap", [1, 2, 4], ["3-3?"]],
    ["a gap of many", [1, 2, 9], ["3-8?"]],
    ["a late start", [3, 4], ["1-2?"]],
    ["no numbers", [null, null], []],
    ["a series from 0", [0, 1, 2], []],
  ])("%s", (_, numbers, expected) => {
    expect(read(...numbers)).toEqual(expected);
  });
});

describe("several slips", () => {
  test.each([
    ["a duplicate fills one gap, not two", [1, 2, 4, 4, 6], ["4≡", "5-5?"]],
    ["a duplicate elsewhere fills no gap", [1, 1, 2, 4], ["1≡", "3-3?"]],
    ["a told gap leaves the next untouched", [1, 5, null, 7], ["2-4?"]],
    ["a gap around a stray", [1, 9, 2, 8], ["9>2", "3-7?"]],
    ["every stray once", [5, 1, 4, 2, 3], ["5>1", "4>2"]],
  ])("%s", (_, numbers, expected) => {
    expect(read(...numbers)).toEqual(expected);
  });
});

test("a number out of all reason costs no time", () => {
  expect(read(1, 2, 2_568_000_000)).toEqual(["3-2567999999?"]);
});

test("any order of 1 … n has no gap and no duplicate", () => {
  const orders = fc.integer({ min: 1, max: 12 }).chain((n) =>
    fc.shuffledSubarray(
      [...Array(n).keys()].map((i) => i + 1),
      { minLength: n, maxLength: n },
    ),
  );
  fc.assert(
    fc.property(orders, (numbers) => {
      expect(read(...numbers).filter((slip) => /[≡?]/.test(slip))).toEqual([]);
    }),
    propertyRuns(),
  );
});
