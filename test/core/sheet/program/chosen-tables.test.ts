import type { ChosenTable } from "../../../../src/core/model/wanted-table";
import {
  CHOSEN_TABLE_KIND,
  chosenTableValue,
  readChosenTables,
  withChosenTable,
} from "../../../../src/core/sheet/program/chosen-tables";
import { rawWorkbook } from "../../../support/raw-table";

const plain: ChosenTable = { sheet: "แผน", headerRow: 20, title: null, titleYear: null, columns: {} };
const full: ChosenTable = {
  sheet: "แผน: ๒๕๖๙",
  headerRow: 3,
  title: "รายงานผล: มาตรการ, แนวทาง",
  titleYear: 2569,
  columns: { measure: "B", steps: "C", outcome: "AA" },
};
const read = (...rows: string[][]): ChosenTable[] =>
  readChosenTables(
    rawWorkbook([{ sheet: "ข้อมูลโปรแกรม", rows: [["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"], ...rows] }]),
  );

test.each<[string, ChosenTable]>([
  ["by its row alone", plain],
  ["by title, year and columns", full],
  [
    "by columns and what stands above them",
    { ...full, headings: { measure: "เรื่องที่ทำ: ปีนี้", outcome: "ได้ = อะไร" } },
  ],
])("a table chosen %s is read as it was written", (_, chosen) => {
  expect(read([CHOSEN_TABLE_KIND, chosen.sheet, chosenTableValue(chosen)])).toEqual([chosen]);
});

test("a person can read the value", () => {
  expect(chosenTableValue(full).split("\n")).toEqual([
    "หัวตารางแถว: 3",
    "ปีงบประมาณ: 2569",
    "หัวเรื่อง: รายงานผล: มาตรการ, แนวทาง",
    "คอลัมน์: มาตรการ/แนวทาง B, ขั้นตอน/วิธีการปฏิบัติ C, ผลลัพธ์หรือผลสัมฤทธิ์ AA",
  ]);
});

test("a heading stands on one line, without the sign that parts headings", () => {
  const value = chosenTableValue({ ...full, headings: { measure: "เรื่อง|\nที่ทำ", timeframe: "ไม่มีคอลัมน์นี้" } });
  expect(value.split("\n").at(-1)).toBe("หัวคอลัมน์: มาตรการ/แนวทาง = เรื่อง ที่ทำ");
});

test.each<[string, string, ChosenTable[]]>([
  ["Thai digits", "หัวตารางแถว: ๒๐", [plain]],
  ["spaces around", " หัวตาราง แถว :  20 ", [plain]],
  ["further lines", "หัวตารางแถว: 20\nหมายเหตุ: ย้ายมา", [plain]],
  [
    "an unknown column",
    "หัวตารางแถว: 20\nคอลัมน์: งบประมาณ C, มาตรการ/แนวทาง b",
    [{ ...plain, columns: { measure: "B" } }],
  ],
  [
    "two columns in one place",
    "หัวตารางแถว: 20\nคอลัมน์: มาตรการ/แนวทาง B, ระยะเวลา B",
    [{ ...plain, columns: { measure: "B" } }],
  ],
  ["no row", "ปีงบประมาณ: 2569", []],
  ["row 0", "หัวตารางแถว: 0", []],
  ["words for a row", "หัวตารางแถว: แถวแรก", []],
])("a value with %s", (_, value, expected) => {
  expect(read([CHOSEN_TABLE_KIND, "แผน", value])).toEqual(expected);
});

test("other kinds and rows without a sheet are passed over", () => {
  expect(read(["คำนี้ถูก", "แผน", "หัวตารางแถว: 1"], [CHOSEN_TABLE_KIND, "", "หัวตารางแถว: 1"])).toEqual([]);
});

test("the table chosen last stands last, in place of an earlier one of its sheet", () => {
  const stamp = { by: "", on: "" };
  const first = withChosenTable([{ kind: "คำนี้ถูก", key: "แผน", value: "", ...stamp }], plain, stamp);
  const both = withChosenTable(first, full, stamp);
  const again = withChosenTable(both, { ...plain, headerRow: 9 }, stamp);
  expect(again.map(({ key, value }) => [key, value.split("\n")[0]])).toEqual([
    [full.sheet, "หัวตารางแถว: 3"],
    ["แผน", "หัวตารางแถว: 9"],
  ]);
});
