import { rollTitles } from "../../../src/core/next-year/roll-titles";
import { rawTable } from "../../support/raw-table";
import { sheetOf } from "../../support/measure-sheet";

const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์",
];
const MEASURE = ["๑. จัดทำคู่มือ", "ร่าง", "สำนักปลัด", "ไตรมาส ๑", "ประชุม", "มีคู่มือ"];

test("the title of another table above it, and what that table says, stay", () => {
  const table = rawTable({
    rows: [["แผนปี ๒๕๖๘"], HEADINGS, MEASURE, null, ["ประจำปีงบประมาณ ๒๕๖๘"], HEADINGS, MEASURE],
  });
  const sheet = sheetOf([{}], { headerRow: 6, fiscalYear: 2568 });
  expect(rollTitles(table, sheet).groups.flatMap(({ cells }) => cells)).toEqual([
    { sheet: "มาตรการ", cell: "A5", before: "ประจำปีงบประมาณ ๒๕๖๘", after: "ประจำปีงบประมาณ ๒๕๖๙" },
  ]);
});

test("a year that stands alone as a number stays one, and what is not certain is told", () => {
  const table = rawTable({ rows: [["ปี", 2568, "ข้อมูล ณ ๓๐ ก.ย. ๒๕๖๘"], HEADINGS, MEASURE] });
  const sheet = sheetOf([{}], { headerRow: 2, fiscalYear: 2568 });
  const { groups, left } = rollTitles(table, sheet);
  expect(groups).toEqual([]);
  expect(left.map(({ cell }) => cell)).toEqual(["B1", "C1"]);
});
