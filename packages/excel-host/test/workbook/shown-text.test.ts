import { shownText } from "../../src/workbook/shown-text";

const FIRST_OF_OCTOBER_2025 = 45_931;

test.each([
  ["d/m/yyyy", "1/10/2025"],
  ["m/d/yyyy", "10/1/2025"],
  ["dd-mmm-yy", "01-Oct-25"],
  ["[$-41E]d mmmm yyyy", "1 ตุลาคม 2025"],
  ["[$-107041E]d mmmm yyyy;@", "1 ตุลาคม 2568"],
  ["[$-D07041E]d mmmm yyyy;@", "๑ ตุลาคม ๒๕๖๘"],
  ["[$-1070000]d/m/yy;@", "1/10/68"],
  ["[$-107041E]d mmm yy;@", "1 ต.ค. 68"],
  ["d mmm bbbb", "1 Oct 2568"],
  ['"วันที่ "d', "วันที่ 1"],
  ["[$-41E]dddd", "พุธ"],
])("a day by %s is %s", (numberFormat, text) => {
  expect(shownText(FIRST_OF_OCTOBER_2025, numberFormat)).toBe(text);
});

test.each([
  [0.25, "h:mm", "6:00"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [45_931.5, "d/m/yyyy hh:mm:ss", "1/10/2025 12:00:00"],
  [0.01, "mm:ss", "14:24"],
])("a time %d by %s is %s", (value, numberFormat, text) => {
  expect(shownText(value, numberFormat)).toBe(text);
});

test.each([
  [1234.5, "General", "1234.5"],
  [0.1 + 0.2, "General", "0.3"],
  [1e15, "General", "1E+15"],
  [1234.5, "#,##0.00", "1,234.50"],
  [1234, "#,##0", "1,234"],
  [0.5, "0%", "50%"],
  [-5, "0;(0)", "(5)"],
  [-5, "0.0", "-5.0"],
  [0, '0;-0;"-"', "-"],
  [7, "000", "007"],
  [80, '"ร้อยละ "0', "ร้อยละ 80"],
  [80, "t0", "๘๐"],
  [1500, "[$฿-41E]#,##0.00", "฿1,500.00"],
  [12_345, "0.00E+00", "1.23E+04"],
  [3, "@", "3"],
])("%d by %s is %s", (value, numberFormat, text) => {
  expect(shownText(value, numberFormat)).toBe(text);
});

test.each([
  [true, "General", "TRUE"],
  ["ก", "0.00", "ก"],
  ["", "0.00", ""],
  ["ก", '0;0;0;"- "@', "- ก"],
])("%j by %s is %s", (value, numberFormat, text) => {
  expect(shownText(value, numberFormat)).toBe(text);
});
