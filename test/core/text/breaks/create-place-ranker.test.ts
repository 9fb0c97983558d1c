import { packWords } from "../../../../scripts/spelling/pack-words";
import { createPlaceRanker, type SplitRun } from "../../../../src/core/text/breaks/create-place-ranker";
import { readWordTree } from "../../../../src/core/text/breaks/word-tree";
import { showRanks } from "../../../support/show-ranks";

const LISTS = {
  words: readWordTree(packWords(new Map("ของ งาน ทำ นำ ขอ การ".split(" ").map((word) => [word, 500])))),
  compounds: readWordTree({ tree: "", costs: "" }),
};
const splitAs =
  (...words: readonly string[]): SplitRun =>
  () =>
    words;

test.each([
  ["both judges see the end of a word", splitAs("ของ", "งาน"), "ของงาน", false, "ของ|งาน"],
  ["only our list does", splitAs("ของงาน"), "ของงาน", false, "ของ-งาน"],
  ["only the other does", splitAs("ของ", "งา", "น"), "ของงาน", false, "ของ|งาน"],
  ["a compound that the other takes for a word", splitAs("การงาน"), "การงาน", false, "การ·งาน"],
  ["the list alone where there is no other judge", null, "ของงาน", false, "ของ|งาน"],
  ["ำ in two signs", null, "ทํางาน", false, "ทํา|งาน"],
] as const)("%s", (_, split, run, hasDotAfter, expected) => {
  expect(showRanks(run, createPlaceRanker(LISTS, split)(run, hasDotAfter))).toBe(expected);
});

test("the other judge is not asked of an abbreviation, and of each run once", () => {
  const asked: string[] = [];
  const rank = createPlaceRanker(LISTS, (run) => {
    asked.push(run);
    return [run];
  });
  expect(rank("ของอบต", true)).toBe(rank("ของอบต", true));
  expect(asked).toEqual(["ของ"]);
});
