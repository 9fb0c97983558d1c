import { countBelow } from "../../../src/core/model/count-below";

test.each([
  ["none of none", [], 4, 0],
  ["a row above all", [3, 5, 9], 1, 0],
  ["the first itself", [3, 5, 9], 3, 0],
  ["right behind the first", [3, 5, 9], 4, 1],
  ["one in the middle", [3, 5, 9], 5, 1],
  ["the last itself", [3, 5, 9], 9, 2],
  ["a row below all", [3, 5, 9], 10, 3],
])("%s", (_, rows, row, expected) => {
  expect(countBelow(rows, row)).toBe(expected);
});
