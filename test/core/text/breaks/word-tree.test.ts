import { packCosts } from "../../../../scripts/spelling/pack-words";
import { childIn, readWordTree, type WordTree } from "../../../../src/core/text/breaks/word-tree";
import { lettersOf } from "../../../../src/core/text/spelling/thai-letters";

/** What a word costs in a tree, null where it leads nowhere. */
function costOf(tree: WordTree, word: string): number | null {
  let node = 0;
  for (const letter of lettersOf(word)) {
    node = childIn(tree, node, letter);
    if (node === 0) return null;
  }
  return tree.costs[node] ?? null;
}

const TREE = readWordTree(
  packCosts(
    new Map([
      ["กา", 1],
      ["กาก", 2],
      ["กาน", 3],
      ["ขา", 4],
    ]),
  ),
);

test.each([
  ["a word", "กา", 0.5],
  ["a longer one", "กาก", 1],
  ["its sister", "กาน", 1.5],
  ["another first letter", "ขา", 2],
  ["the beginning of a word", "ก", 0],
  ["beyond a word", "ขาก", null],
  ["no word", "คา", null],
])("%s", (_, word, cost) => {
  expect(costOf(TREE, word)).toBe(cost);
});

test("no words", () => {
  expect(costOf(readWordTree({ tree: "", costs: "" }), "กา")).toBeNull();
});
