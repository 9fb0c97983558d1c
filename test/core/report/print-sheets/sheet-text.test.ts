import { estimateText } from "../../../../src/core/report/print-sheets/measure-text";
import {
  countLines,
  fieldText,
  plainText,
  rowHeight,
} from "../../../../src/core/report/print-sheets/sheet-text";

const BOX = { size: 14, widthMm: 50 };

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

test.each([
  ["nothing", "", 1],
  ["a word", "ประกาศ", 1],
  ["two lines", "ก\nข", 2],
  ["a blank line between", "ก\n\nข", 3],
  ["more than fits", "ประกาศแล้ว ".repeat(20), 9],
])("lines of %s", (_, text, lines) => {
  expect(countLines(text, BOX, estimateText)).toBe(lines);
});

test("lines are counted with the widths of the font that is asked", () => {
  const twice = (text: string, size: number): number => 2 * estimateText(text, size, false);
  const text = "ประกาศแล้ว ".repeat(20);
  expect(countLines(text, BOX, twice)).toBeGreaterThan(countLines(text, BOX, estimateText));
});

test("no row is higher than Excel makes", () => {
  expect(rowHeight(1, 16)).toBe(23);
  expect(rowHeight(100, 16)).toBe(409);
});
