import { holdsAmount } from "../../../src/core/summary/holds-amount";

test.each<[string, string, boolean]>([
  ["no number", "ความพึงพอใจของผู้รับบริการ", false],
  ["two amounts", "คะแนนก่อนอบรม ๑๑.๓ คะแนน หลังอบรม ๑๖.๘ คะแนน", true],
  ["one amount", "จำนวนเรื่องร้องเรียน (๐ เรื่อง)", true],
  ["one amount in Arabic digits, without a space", "รับเรื่อง 23เรื่อง แยก", true],
  ["a day", "๑ ตุลาคม ๒๕๖๗ ถึงวันที่ ๓๐ กันยายน ๒๕๖๘", true],
  ["a section of a law", "การเผยแพร่ตามมาตรา ๗ ของพระราชบัญญัติ", false],
  ["a round", "การประชุมครั้งที่ ๑ ของคณะทำงาน", false],
  ["a year at the end", "ผลการประเมินปี ๒๕๖๘", false],
  ["a year with words behind it", "ผลการประเมินปี ๒๕๖๘ ของหน่วยงาน", false],
  ["a code with Latin letters", "คะแนนข้อ O26 ของหน่วยงาน", false],
  ["a number at the end", "ผู้ผ่านเกณฑ์ ๑๔", false],
])("%s", (_, name, expected) => {
  expect(holdsAmount(name)).toBe(expected);
});
