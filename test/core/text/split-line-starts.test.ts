import { splitLineStarts } from "../../../src/core/text/split-line-starts";

test.each([
  ["marks stay with their letter", "น้ำใจที่ดี", ["น้ำ", "ใจ", "ที่", "ดี"]],
  ["a vowel before its letter", "เปิดโล่ง", ["เปิ", "ด", "โล่", "ง"]],
  ["Latin letters and digits", "ก1b", ["ก", "1", "b"]],
  ["a mark without a letter is not lost", "่ก", ["่", "ก"]],
  ["nothing", "", []],
])("%s", (_, text, clusters) => {
  expect(splitLineStarts(text)).toEqual(clusters);
});
