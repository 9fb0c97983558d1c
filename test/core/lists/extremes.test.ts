import { largest, smallest } from "../../../src/core/lists/extremes";

/** More than one call takes as arguments. */
const MANY = Array.from({ length: 500_000 }, (_, index) => index);

test.each<[numbers: readonly number[], max: number, min: number]>([
  [[], -Infinity, Infinity],
  [[3], 3, 3],
  [[3, 8, 5], 8, 3],
  [[-1, -5], -1, -5],
  [MANY, 499_999, 0],
])("case %#", (numbers, max, min) => {
  expect([largest(numbers), smallest(numbers)]).toEqual([max, min]);
});

test("with a bound", () => {
  expect([largest([], 0), largest([-3], 0), largest([3], 0)]).toEqual([0, 0, 3]);
  expect([smallest([], 9), smallest([12], 9), smallest([3], 9)]).toEqual([9, 9, 3]);
});
