import { nameRows } from "../../../src/taskpane/results/name-rows";

test.each([
  ["one", [9], "9"],
  ["two on end", [9, 10], "9, 10"],
  ["three on end", [9, 10, 11], "9–11"],
  ["with gaps", [2, 4, 5, 6, 9], "2, 4–6, 9"],
  ["none", [], ""],
])("%s", (_, rows, expected) => {
  expect(nameRows(rows)).toBe(expected);
});
