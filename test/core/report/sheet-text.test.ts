import {
  columnCharacters,
  countLines,
  fieldText,
  plainText,
  rowHeight,
  splitForRows,
} from "../../../src/core/report/sheet-text";

test("gaps are dotted", () => {
  expect(plainText(["ตามที่", null, " กำหนด"])).toMatch(/^ตามที่\.{20,} กำหนด$/);
});

test.each([
  ["a value", ["สำนักปลัด"], "สำนักปลัด"],
  ["a gap at its end is the dotted line", ["โทร. ", null], "โทร. "],
  ["nothing but a gap", [null], null],
])("a field: %s", (_, value, text) => {
  expect(fieldText(value)).toBe(text);
});

test("the width of a column: 8.43 characters are 64 pixels, 16.9 mm", () => {
  expect(columnCharacters((64 / 96) * 25.4)).toBeCloseTo(8.43, 2);
});

test.each([
  ["nothing", "", 1],
  ["a word", "ประกาศ", 1],
  ["two lines", "ก\nข", 2],
  ["a blank line between", "ก\n\nข", 3],
  ["more than fits", "ประกาศแล้ว ".repeat(20), 9],
])("lines of %s", (_, text, lines) => {
  expect(countLines(text, 14, 50)).toBe(lines);
});

test("no row is higher than Excel makes", () => {
  expect(rowHeight(1, 16)).toBe(23);
  expect(rowHeight(100, 16)).toBe(409);
});

test("a text that fits stays whole; every piece of one that does not fits", () => {
  expect(splitForRows("ประกาศแล้ว", 14, 50)).toEqual(["ประกาศแล้ว"]);
  const pieces = splitForRows("ประกาศแล้ว ".repeat(200), 14, 50);
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(rowHeight(countLines(piece, 14, 50), 14)).toBeLessThan(409);
});
