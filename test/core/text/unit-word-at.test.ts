import { unitWordAt } from "../../../src/core/text/unit-word-at";

test.each([
  ["the longest word", "ข้อร้องเรียน", "ข้อร้องเรียน"],
  ["a word that runs on", "ช่องทางการประชาสัมพันธ์", "ช่องทาง"],
  ["no part of a longer letter group", "หนังสือ", null],
  ["no day of the month", "วันที่", null],
  ["no other word", "และ", null],
])("%s", (_, text, unit) => {
  expect(unitWordAt(text, 0)).toBe(unit);
});
