import { classifyRows, type RowKind } from "../../../src/core/sheet/classify-rows";
import { readHeadings } from "../../../src/core/sheet/read-headings";
import { bareNumbersRun } from "../../../src/core/sheet/read-number";
import { buildGrid } from "../../../src/core/sheet/table-grid";
import { rawTable, type TestTable } from "../../support/raw-table";

const HEADINGS = ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"];
const FIRST = ["๑. จัดทำคู่มือ", "ยกร่าง", "กองคลัง", "ไตรมาส ๑"];
const SECOND = ["๒. ออกประกาศ", "ยกร่าง", "กองคลัง", "ไตรมาส ๑"];

function kinds(rows: TestTable["rows"], merges: string[] = []): RowKind[] {
  const grid = buildGrid(rawTable({ rows: [HEADINGS, ...rows], merges }));
  const location = readHeadings(grid, 1);
  if (!location) throw new Error("no headings");
  return classifyRows(grid, location, bareNumbersRun(grid, location)).map(({ kind }) => kind);
}

test.each<[string, TestTable["rows"], RowKind[]]>([
  ["measures", [FIRST, SECOND], ["measure", "measure"]],
  ["a continuation", [FIRST, ["", "เสนอ"]], ["measure", "continued"]],
  ["text before the first measure", [["", "เสนอ"], FIRST], ["orphan", "measure"]],
  ["headings again", [FIRST, HEADINGS, SECOND], ["measure", "heading", "measure"]],
  ["a group heading", [["มิติที่ ๑"], FIRST], ["other", "measure"]],
  ["a lone text right below a measure", [FIRST, ["ออกประกาศ"]], ["measure", "measure"]],
  ["a lone text below a blank row", [FIRST, null, ["หมายเหตุ"]], ["measure", "other"]],
  ["a lone number below a blank row", [FIRST, null, ["๒."]], ["measure", "measure"]],
  ["lone steps below a blank row at the end", [FIRST, null, ["", "ข้อมูล ณ สิ้นปี"]], ["measure", "other"]],
  ["a lone item below a blank row at the end", [FIRST, null, ["", "๒. เสนอ"]], ["measure", "continued"]],
  [
    "lone steps below a blank row among measures",
    [FIRST, null, ["", "เสนอ"], SECOND],
    ["measure", "continued", "measure"],
  ],
  [
    "signatures below the measures",
    [FIRST, null, ["", "ลงชื่อ...........", "ลงชื่อ..........."], ["ผู้รายงาน", "นายก"]],
    ["measure", "other", "other"],
  ],
  [
    "signatures of a form that is still blank",
    [null, ["", "ลงชื่อ...........", "ลงชื่อ..........."], ["ผู้รายงาน", "นายก"]],
    ["other", "other"],
  ],
  ["a row of white space", [FIRST, [" "], SECOND], ["measure", "blank", "measure"]],
])("%s", (_name, rows, expected) => {
  expect(kinds(rows)).toEqual(expected);
});

test("a merged measure cell holds its rows together", () => {
  expect(kinds([FIRST, ["", "เสนอ", "กองช่าง"], SECOND], ["A2:A3"])).toEqual(["measure", "merged", "measure"]);
});

test.each<[string, TestTable["rows"][number]]>([
  ["a whole measure", ["จัดทำ", "ก", "ข", "ค"]],
  ["a measure with dots for a name", ["จัดทำ", "ก", "ข …………", "ค"]],
  ["a measure of two texts", ["จัดทำ", "", "กองคลัง"]],
])("merged across is a group heading, above %s", (_, measure) => {
  expect(kinds([["มิติ"], measure], ["A2:D2"])).toEqual(["other", "measure"]);
});
