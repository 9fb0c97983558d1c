import { findYearPlace } from "../../../src/core/sheet/find-year-place";
import { rawWorkbook, type TestTable } from "../../support/raw-table";

const plan = (...above: string[]): TestTable => ({
  sheet: "แผน",
  rows: [...above.map((line) => [line]), ["มาตรการ", "ขั้นตอน", "ระยะเวลา"]],
});
const settings: TestTable = {
  sheet: "ตั้งค่ารายงาน",
  rows: [
    ["ชื่อ", "ค่า"],
    ["ปีงบประมาณ", "2568"],
  ],
};

test.each<[string, TestTable[], "title" | "settings" | "as-of" | "option", unknown]>([
  ["a title line", [plan("แผน", "ปีงบประมาณ ๒๕๖๘")], "title", { kind: "title", row: 2 }],
  ["the lower of two that say it", [plan("ปี ๒๕๖๘", "ปีงบประมาณ 2568")], "title", { kind: "title", row: 2 }],
  [
    "the settings sheet",
    [plan("แผน"), settings],
    "settings",
    { kind: "settings", sheet: "ตั้งค่ารายงาน", cell: "B2" },
  ],
  ["the day alone", [plan("แผน")], "as-of", null],
  ["the command line", [plan("ปีงบประมาณ ๒๕๖๗")], "option", null],
])("where the year was read: %s", (_, tables, fiscalYearSource, expected) => {
  const headerRow = tables[0]?.rows.length ?? 0;
  const measures = { sheet: "แผน", headerRow, fiscalYear: 2568, fiscalYearSource };
  expect(findYearPlace(rawWorkbook(tables), measures)).toEqual(expected);
});
