import { copiedFormula } from "../../src/workbook/copied-formula";

test.each([
  ["a cell", "=B2", 3, 1, "=C5"],
  ["a fixed row", "=B$2", 3, 1, "=C$2"],
  ["a fixed column", "=$B2", 3, 1, "=$B5"],
  ["a fixed cell", "=$B$2", 3, 1, "=$B$2"],
  ["an area", "=SUM(B2:B$4)", 1, 0, "=SUM(B3:B$4)"],
  ["another sheet", "='ข้อมูล 1'!B2+S!C3", 1, 0, "='ข้อมูล 1'!B3+S!C4"],
  ["whole columns", "=SUM(B:$C)", 1, 1, "=SUM(C:$C)"],
  ["whole rows", "=SUM(2:$3)", 1, 1, "=SUM(3:$3)"],
  ["up to the first row", "=B2", -1, 0, "=B1"],
  ["off the sheet above", "=B2", -2, 0, "=#REF!"],
  ["off the sheet to the left", "=B2", 0, -2, "=#REF!"],
  ["a text in quotes", '=B2&"B2"', 1, 0, '=B3&"B2"'],
  ["nowhere", "=B2", 0, 0, "=B2"],
])("%s", (_name, formula, down, right, expected) => {
  expect(copiedFormula(formula, down, right)).toBe(expected);
});
