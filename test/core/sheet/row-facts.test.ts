import { readHeadings } from "../../../src/core/sheet/read-headings";
import { bareNumbersRun } from "../../../src/core/sheet/read-number";
import { rowFactsReader, type RowFacts } from "../../../src/core/sheet/row-facts";
import { buildGrid } from "../../../src/core/sheet/table-grid";
import { rawTable, type TestCell } from "../../support/raw-table";

const HEADINGS = ["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"];

function factsOf(row: readonly TestCell[], merges: string[] = []): RowFacts {
  const grid = buildGrid(rawTable({ rows: [HEADINGS, row], merges }));
  const location = readHeadings(grid, 1);
  if (!location) throw new Error("no headings");
  return rowFactsReader(grid, location, bareNumbersRun(grid, location))(2, undefined);
}

test.each<[string, TestCell[], Partial<RowFacts>]>([
  [
    "a measure",
    ["๑", "จัดทำ", "ยกร่าง"],
    { isNumbered: true, hasMeasureText: true, isAlone: false, filled: 3 },
  ],
  ["a number in the text", ["", "๑. จัดทำ"], { isNumbered: true, isAlone: true, isAtHead: true }],
  [
    "a text among the numbers",
    ["มิติที่ ๑"],
    { isNumbered: false, isAlone: true, isAtHead: true, hasMeasureText: false },
  ],
  ["steps alone", ["", "", "ยกร่าง"], { isAlone: true, isAtHead: false, hasMeasureText: false }],
  ["an error for a measure", ["", { error: "#REF!" }], { hasMeasureText: true }],
  ["a dotted line", ["", "", "(ลงชื่อ)..........."], { looksLikeSignature: true, isShort: true }],
  ["a name in brackets", ["", "", "(นายสมมติ ตัวอย่าง)"], { looksLikeSignature: true }],
  [
    "labels and dots in cells of their own",
    ["ลงชื่อ", "...........", "ผู้รายงาน", "ลงชื่อ", "..........."],
    { looksLikeSignature: true },
  ],
  ["dots among three texts", ["", "(ลงชื่อ)...........", "ผู้รายงาน", "วันที่"], { looksLikeSignature: true }],
  [
    "dots in one text of a measure",
    ["", "จัดทำคู่มือ", "ยกร่าง ระบุชื่อ…………", "กองคลัง", "ไตรมาส ๑"],
    { looksLikeSignature: false, hasMeasureText: true },
  ],
  [
    "dots in two texts of a measure",
    ["ข้อ", "จัดทำคู่มือ", "…………", "กองคลัง", "…………"],
    { looksLikeSignature: false },
  ],
  ["an item", ["", "", "- ป้าย"], { beginsListItem: true, looksLikeSignature: false }],
  ["headings", ["ที่", "มาตรการ", "ขั้นตอน"], { isHeading: true }],
  ["numbers of the columns", ["1", "2", "3", "4", "5"], { isHeading: true }],
  ["white space", [" ", "\u200b"], { isBlank: true, filled: 0 }],
])("%s", (_name, row, expected) => {
  expect(factsOf(row)).toMatchObject(expected);
});

test("merged across", () => {
  expect(factsOf(["มิติที่ ๑"], ["A2:E2"])).toMatchObject({ isMergedAcross: true, isNumbered: false });
  expect(factsOf(["๑"], ["A2:A3"])).toMatchObject({ isMergedAcross: false, isNumbered: true });
});
