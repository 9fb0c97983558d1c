import { findSaidRight } from "../../../../src/core/checks/shared/find-said-right";

test.each([
  ["no words", "ถนนสายไหม", [], []],
  ["a word that is not there", "ถนนสายไหม", ["พัชรี"], []],
  ["a word once", "ถนนสายไหม", ["สายไหม"], [[3, 9]]],
  [
    "a word twice",
    "ไหม ไหม",
    ["ไหม"],
    [
      [0, 3],
      [4, 7],
    ],
  ],
  [
    "two words",
    "สายไหมพัชรี",
    ["พัชรี", "สายไหม"],
    [
      [6, 11],
      [0, 6],
    ],
  ],
  ["a word without letters", "สายไหม", [""], []],
])("%s", (_, text, words, spans) => {
  expect(findSaidRight(text, words).map(({ start, end }) => [start, end])).toEqual(spans);
});
