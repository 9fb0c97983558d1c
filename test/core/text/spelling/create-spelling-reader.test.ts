import { packWords } from "../../../../scripts/spelling/pack-words";
import { createSpellingReader } from "../../../../src/core/text/spelling/create-spelling-reader";

const reader = createSpellingReader(
  packWords(
    new Map([
      ["การ", 900],
      ["ประชุม", 400],
      ["รายงาน", 500],
      ["รายงานการประชุม", 50],
      ["ครั้ง", 300],
      ["แพทย์", 90],
      ["แพทยสภา", 20],
      ["สภา", 100],
      ["หนังสือ", 200],
      ["กระดาน", 100],
      ["กระดาษ", 100],
      ["และ", 900],
      ["จัด", 400],
    ]),
  ),
);

const told = (text: string) => reader.findSlips(text).map(({ wrong, right, start }) => [start, wrong, right]);

test.each([
  ["no words", "", []],
  ["right words", "จัดการประชุมและรายงาน", []],
  ["a letter lost", "จัดประชม", [[3, "ประชม", "ประชุม"]]],
  ["a letter too many", "จัดประชุมม", [[3, "ประชุมม", "ประชุม"]]],
  ["a letter changed", "จัดประชุน", [[3, "ประชุน", "ประชุม"]]],
  ["two letters swapped", "จัดปรชะุม", [[3, "ปรชะุม", "ประชุม"]]],
  [
    "a slip in each of two runs",
    "ประชม รายงาม",
    [
      [0, "ประชม", "ประชุม"],
      [6, "รายงาม", "รายงาน"],
    ],
  ],
  ["the first letter for another that is not like it", "จัดหระชุม", []],
  ["two slips in one word", "จัดปะชม", []],
  ["a word beside unknown letters", "ฬฬฬประชมฬฬฬ", []],
  ["a silencer lost at the end of a run", "จัดแพทย", [[3, "แพทย", "แพทย์"]]],
  ["no silencer inside a compound", "จัดแพทยการ", []],
  ["letters at a full stop", "ปชม. และ กช. จัด", []],
  ["a person", "นายประชม รายงาม", []],
  ["a place", "บ้านประชม", []],
  ["a place's letters inside a word of the reading", "จัดประชุมม", [[3, "ประชุมม", "ประชุม"]]],
])("%s", (_, text, slips) => {
  expect(told(text)).toEqual(slips);
});

test("a slip that two words are near to has no certain word", () => {
  expect(reader.findSlips("จัดกระดาร").map(({ isCertain }) => isCertain)).toEqual([false]);
});

test("what was read once is read alike again", () => {
  expect(reader.findSlips("จัดประชม")).toBe(reader.findSlips("จัดประชม"));
});
