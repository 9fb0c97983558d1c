import { addToGroup, groupBy } from "../../../src/core/lists/group-by";

test.each<[string, readonly string[], readonly (readonly [string, readonly string[]])[]]>([
  ["nothing", [], []],
  ["one", ["ก1"], [["ก", ["ก1"]]]],
  [
    "keys and items in the order in which they come",
    ["ข2", "ก1", "ข1", "ก0"],
    [
      ["ข", ["ข2", "ข1"]],
      ["ก", ["ก1", "ก0"]],
    ],
  ],
])("%s", (_, items, expected) => {
  expect([...groupBy(items, (text) => text.charAt(0))]).toEqual(expected);
});

test("a key may be anything a map tells apart", () => {
  expect([...groupBy([1, null, 1], (item) => item)]).toEqual([
    [1, [1, 1]],
    [null, [null]],
  ]);
});

test("an item goes to the end of its group", () => {
  const groups = new Map([["ก", [1]]]);
  addToGroup(groups, "ก", 2);
  addToGroup(groups, "ข", 3);
  expect([...groups]).toEqual([
    ["ก", [1, 2]],
    ["ข", [3]],
  ]);
});
