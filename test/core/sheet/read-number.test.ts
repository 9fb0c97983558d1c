import { readHeadings } from "../../../src/core/sheet/read-headings";
import { bareNumbersRun, readRowNumber } from "../../../src/core/sheet/read-number";
import { buildGrid } from "../../../src/core/sheet/table-grid";
import { rawTable } from "../../support/raw-table";

test.each<[string, string, string, boolean, number | null]>([
  ["its own column", "๓", "จัดทำ", false, 3],
  ["the head of the text", "", "๓. จัดทำ", false, 3],
  ["its own column before the text", "๔", "๓. จัดทำ", false, 4],
  ["a bare number where they run on", "", "๓ จัดทำ", true, 3],
  ["a bare number elsewhere", "", "๓ จัดทำ", false, null],
  ["a text in the column of numbers", "มิติที่ ๑", "จัดทำ", true, null],
])("%s", (_name, number, measure, takesBare, value) => {
  expect(readRowNumber(number, measure, takesBare)?.value ?? null).toBe(value);
});

test.each<[string, string[], boolean]>([
  ["one after the other", ["๑ ก", "๒ ข", "๓ ค"], true],
  ["one is missing", ["๑ ก", "๒ ข", "๔ ค"], true],
  ["only one", ["๑ ก"], false],
  ["others have a dot", ["๑. ก", "๒. ข", "๓ ค", "๔ ง"], false],
  ["in no order", ["๕ ก", "๓ ข"], false],
])("bare numbers, %s: %s", (_name, texts, expected) => {
  const grid = buildGrid(
    rawTable({ rows: [["มาตรการ", "ขั้นตอน", "ระยะเวลา"], ...texts.map((text) => [text])] }),
  );
  const location = readHeadings(grid, 1);
  expect(location && bareNumbersRun(grid, location)).toBe(expected);
});
