import { textAt } from "../../src/app/text-at";
import { rawWorkbook } from "../support/raw-table";

const workbook = rawWorkbook([{ sheet: "ก", rows: [["หนึ่ง", 2], [{ date: "2025-06-30" }]] }]);

test.each([
  ["a text", "ก", "A1", "หนึ่ง"],
  ["a number", "ก", "B1", "2"],
  ["a date, in words", "ก", "A2", "30 มิถุนายน 2568"],
  ["a blank cell", "ก", "C1", ""],
  ["a row further down", "ก", "A99", ""],
  ["another sheet", "ข", "A1", ""],
])("%s", (_, sheet, cell, expected) => {
  expect(textAt(workbook, { sheet, cell })).toBe(expected);
});
