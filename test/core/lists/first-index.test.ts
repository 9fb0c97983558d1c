import { firstIndex } from "../../../src/core/lists/first-index";

test.each<[string, readonly number[], number, number]>([
  ["the first", [3, 5, 9], 3, 0],
  ["one in the middle", [3, 5, 9], 5, 1],
  ["between two", [3, 5, 9], 6, 2],
  ["the last", [3, 5, 9], 9, 2],
  ["of equal ones the first", [3, 5, 5, 5, 9], 5, 1],
  ["before all", [3, 5, 9], 1, 0],
  ["behind all", [3, 5, 9], 10, 3],
  ["of none", [], 1, 0],
])("%s", (_, items, least, index) => {
  expect(firstIndex(items, (item) => item >= least)).toBe(index);
});
