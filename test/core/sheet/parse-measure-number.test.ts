import { parseMeasureNumber, parseNumberCell } from "../../../src/core/sheet/parse-measure-number";

test.each<[string, number | null, string, string]>([
  ["๑. จัดทำคู่มือ", 1, "๑", "จัดทำคู่มือ"],
  ["๑๑.เปิดเผย", 11, "๑๑", "เปิดเผย"],
  ["1) จัดทำ", 1, "1", "จัดทำ"],
  ["(๒) จัดทำ", 2, "๒", "จัดทำ"],
  ["๒.) จัดทำ", 2, "๒", "จัดทำ"],
  ["\u200b ๓ . จัดทำ", 3, "๓", "จัดทำ"],
  ["๔.. จัดทำ", 4, "๔", "จัดทำ"],
  ["ข้อ ๕ จัดทำ", 5, "๕", "จัดทำ"],
  ["มาตรการที่ ๑๒ จัดทำ", 12, "๑๒", "จัดทำ"],
  ["มาตรการที่ ๑: จัดทำ", 1, "๑", "จัดทำ"],
  ["มาตรการที่ ๑ – จัดทำ", 1, "๑", "จัดทำ"],
  ["๗", 7, "๗", ""],
  ["๗.", 7, "๗", ""],
  ["๑.๒ จัดทำ", null, "๑.๒", "จัดทำ"],
  ["๑.๒. จัดทำ", null, "๑.๒", "จัดทำ"],
])("%j", (text, value, written, title) => {
  const number = parseMeasureNumber(text);
  expect(number).toMatchObject({ value, text: written, isDelimited: true });
  expect(text.slice(number?.length).trim()).toBe(title);
});

test("a number with nothing but a space is not sure", () => {
  expect(parseMeasureNumber("๑ จัดทำคู่มือ")).toMatchObject({ value: 1, isDelimited: false, length: 1 });
});

test.each([
  "จัดทำคู่มือ",
  "๒๕๖๘ ปีแห่งความโปร่งใส",
  "๒๕๖๘. ปี",
  "๕ ส. ในสำนักงาน",
  "๕ส",
  "๑. ต.ค. ๒๕๖๗ จัดประชุม",
  "๓ ป ๑ ข".replace(" ", ""),
  "มาตรการ ๓ ลด",
  "",
])("no number: %j", (text) => {
  expect(parseMeasureNumber(text)?.isDelimited ?? false).toBe(false);
});

test.each<[string, number | null]>([
  ["3", 3],
  ["๓.", 3],
  ["(3)", 3],
  ["ข้อ ๓", 3],
  ["ที่ ๓", 3],
  ["มาตรการที่ ๓", 3],
  ["3.0", 3],
  ["1.2", null],
])("a cell of the number column: %j", (text, value) => {
  expect(parseNumberCell(text)).toMatchObject({ value });
});

test.each(["มิติที่ ๑", "๓ เรื่อง", "-", "2568", ""])("no cell of the number column: %j", (text) => {
  expect(parseNumberCell(text)).toBeNull();
});
