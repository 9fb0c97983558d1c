import { readHeadings } from "../../../src/core/sheet/read-headings";
import { isColumnNumbering, isRepeatedHeading } from "../../../src/core/sheet/repeated-heading";
import { buildGrid } from "../../../src/core/sheet/table-grid";
import { rawTable, type TestCell } from "../../support/raw-table";

const HEADINGS = ["มาตรการ", "ขั้นตอน", "หมายเหตุ", "ผู้รับผิดชอบ", "ระยะเวลา"];

function isRepeated(row: readonly TestCell[]): boolean {
  const grid = buildGrid(rawTable({ rows: [HEADINGS, row] }));
  const location = readHeadings(grid, 1);
  return location !== null && isRepeatedHeading(grid, location, 2, grid.columnsOf(2));
}

test.each<[string, string[], boolean]>([
  ["the same", HEADINGS, true],
  ["the same but for white space", HEADINGS.map((text) => `${text} \n`), true],
  ["another wording of one", ["มาตรการ/แนวทาง", ...HEADINGS.slice(1)], true],
  ["one of them blank", ["", ...HEADINGS.slice(1)], true],
  ["two of four others", ["มาตรการ", "ขั้นตอน", "ก", "ข"], false],
  ["three of four", ["มาตรการ", "ขั้นตอน", "หมายเหตุ", "ข"], true],
  ["one alone", ["มาตรการ"], false],
  ["a measure", ["๑. จัดทำ", "ยกร่าง", "", "กองคลัง", "ไตรมาส ๑"], false],
  ["headings in other columns", ["ระยะเวลา", "มาตรการ", "ขั้นตอน"], false],
])("%s: %s", (_name, row, expected) => {
  expect(isRepeated(row)).toBe(expected);
});

test.each<[string, TestCell[], boolean]>([
  ["in brackets", ["(๑)", "(๒)", "(๓)"], true],
  ["plain", [1, 2, 3, 4], true],
  ["from two on", ["2", "3", "4"], true],
  ["out of order", ["1", "3", "2"], false],
  ["two of them", ["1", "2"], false],
  ["with a text", ["1", "2", "3 ก"], false],
])("numbers of the columns, %s: %s", (_name, row, expected) => {
  const grid = buildGrid(rawTable({ rows: [row] }));
  expect(isColumnNumbering(grid, 1, grid.columnsOf(1))).toBe(expected);
});
