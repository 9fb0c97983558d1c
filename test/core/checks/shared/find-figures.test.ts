import { findFigures } from "../../../../src/core/checks/shared/find-figures";

test.each<[string, string, string[]]>([
  ["a count", "อบรม ๔๒ คน", ["คน"]],
  ["a share in words and as a sign", "ร้อยละ ๘๗.๕ และ 90%", ["percent", "percent"]],
  ["thousands", "๑,๒๔๐ ราย", ["ราย"]],
  ["the number again in words", "๒ (สอง) ครั้ง", ["ครั้ง"]],
  ["a value behind อยู่ที่", "คะแนนอยู่ที่ ๘๗ คะแนน", ["คะแนน"]],
  ["a score without a unit", "ผลคะแนนเท่ากับ ๘๗ และ ๘๓.๑๕", ["", ""]],
  ["no two-level list number", "๒.๑ จัดอบรม", []],
  ["no date", "วันที่ ๓ มีนาคม ๒๕๖๘", []],
  ["no number of an order", "คำสั่งที่ ๑๒ เรื่อง การแต่งตั้ง", []],
  ["no number of a document", "๑๒/๒๕๖๘ เรื่อง", []],
  ["no floor or village", "ชั้น ๒ หมู่ที่ ๓ บ้าน", []],
  ["no list number", "๑. คนในพื้นที่", []],
  ["no length of a plan", "แผน ๕ ปี", []],
  ["no service time", "ภายใน ๑๕ วัน", []],
  ["no years", "พ.ศ. ๒๕๖๖ - ๒๕๗๐", []],
])("%s", (_, text, units) => {
  expect(findFigures(text).map(({ unit }) => unit)).toEqual(units);
});

test("says where a figure stands, its unit included", () => {
  expect(findFigures("อบรม ๔๒ คน")).toEqual([{ start: 5, end: 10, unit: "คน" }]);
});
