import { takeEvenly } from "../../../src/core/lists/take-evenly";

test.each([
  ["a short list whole", [1, 2, 3], 3, [1, 2, 3]],
  ["of a longer one so many", [1, 2, 3, 4], 3, [1, 2, 3]],
  ["from all of it", [1, 2, 3, 4, 5, 6, 7, 8, 9], 3, [1, 4, 7]],
  ["nothing of nothing", [], 3, []],
])("%s", (_, items, most, expected) => {
  expect(takeEvenly(items, most)).toEqual(expected);
});
