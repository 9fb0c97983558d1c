import { findWordBreaks } from "../../src/app/find-word-breaks";

const piecesOf = (text: string, isSure = false): string[] => {
  const ends = [...findWordBreaks(text, isSure), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

test("between Thai words", () => {
  expect(piecesOf("ประกาศนโยบาย")).toEqual(["ประกาศ", "นโยบาย"]);
});

test("and not inside a word that the dictionary parts", () => {
  expect(piecesOf("รายละเอียดตามรายงาน")).toEqual(["รายละเอียด", "ตาม", "รายงาน"]);
});

test("inside a compound only where that is asked for, inside a word never", () => {
  expect(piecesOf("จัดทำแผนในวันที่")).toEqual(["จัดทำ", "แผน", "ใน", "วันที่"]);
  expect(piecesOf("จัดทำแผนในวันที่", true)).toEqual(["จัดทำแผน", "ใน", "วันที่"]);
});

test.each([
  ["a space stays behind its word", "ประกาศ  นโยบาย", /^ /],
  ["no closing sign begins a line", "ประกาศ (นโยบาย) และ 5% ต่างๆ", /^[)%ๆ]/],
  ["no opening sign ends one", "ประกาศ(นโยบาย)", /\($/],
])("%s", (_, text, forbidden) => {
  const pieces = piecesOf(text);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join("")).toBe(text);
  for (const piece of pieces) expect(piece).not.toMatch(forbidden);
});

test("names of offices and numbers keep their signs", () => {
  expect(piecesOf("ตามที่ อบต. แจ้ง ๑/๒๕๖๘")).toEqual(["ตามที่ ", "อบต. ", "แจ้ง ", "๑/๒๕๖๘"]);
});

test("every piece is there", () => {
  const text = "กำหนด  ผลการดำเนินงาน(ฉบับที่ ๑)ฯลฯ";
  expect(piecesOf(text).join("")).toBe(text);
});

test.each([
  ["two words", "ประกาศนโยบาย", [6]],
  ["a compound: only around it", "แจ้งสมาชิกสภาท้องถิ่นแล้ว", [4, 21]],
  ["after spaces", "แจ้ง แล้ว", [5]],
])("sure places: %s", (_, text, places) => {
  expect(findWordBreaks(text, true)).toEqual(places);
  expect(findWordBreaks(text)).toEqual(expect.arrayContaining(places));
});
