import { splitWords } from "../../../../src/adapters/pdf/lines/split-words";

test("words as a dictionary knows them", () => {
  expect(splitWords("ประชาชนรายงาน 10 คน")).toEqual(["ประชาชน", "รายงาน", " ", "10", " ", "คน"]);
});

describe("in a browser without Intl.Segmenter", () => {
  test.each([
    ["spaces part", "ผลงาน ดี", ["ผลงาน", " ", "ดี"]],
    ["a vowel before its consonant begins a syllable", "ประชาชนเข้าใจ", ["ประชาชน", "เข้า", "ใจ"]],
    ["a mark never begins one", "ที่นี่", ["ที่นี่"]],
    ["English stays whole", "Policy", ["Policy"]],
    ["nothing", "", [""]],
  ])("%s", (_, text, words) => {
    expect(splitWords(text, null)).toEqual(words);
  });
});
