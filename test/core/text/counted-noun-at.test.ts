import { countedNounAt } from "../../../src/core/text/counted-noun-at";

test.each([
  ["ฎีกา", "ฎีกา"],
  ["ผืน", "ผืน"],
  ["ลำห้วย", "ลำห้วย"],
  ["ตอน ออกอากาศ", "ตอน"],
  ["ระวาง", "ระวาง"],
  ["เที่ยว", "เที่ยว"],
  ["คำขอ", "คำขอ"],
  ["ครั้งต่อปี", "ครั้ง"],
  ["กระบวนงานที่ปรับ", "กระบวนงาน"],
  ["อ่างเก็บน้ำในตำบล", "อ่างเก็บน้ำ"],
  ["ช่องทางการประชาสัมพันธ์", "ช่องทาง"],
])("%s counts as %s", (text, noun) => {
  expect(countedNounAt(text, 0)).toBe(noun);
});

test.each([
  ["a verb", "จัดอบรม"],
  ["a conjunction", "และประกาศ"],
  ["a month", "มีนาคม"],
  ["an abbreviated era", "พ.ศ."],
  ["a clock", "น."],
  ["a preposition", "ของตำบล"],
  ["another sentence", "ดำเนินการแล้ว"],
  ["an abstract noun", "การประเมิน"],
  ["a single letter", "ก"],
  ["Latin letters", "people"],
  ["nothing", ""],
  ["a run that is no noun", "ผู้อำนวยการโรงเรียนทุกแห่ง"],
])("%s is no noun", (_name, text) => {
  expect(countedNounAt(text, 0)).toBeNull();
});
