import { findMeasuresTable, findSheet, findTablesOnSheet } from "../../../src/core/sheet/find-measures-table";
import { rawWorkbook, type TestTable } from "../../support/raw-table";

const HEADINGS = ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const measures = (sheet: string, more: Partial<TestTable> = {}): TestTable => ({
  sheet,
  rows: [HEADINGS],
  ...more,
});
const partial = (sheet: string): TestTable => ({ sheet, rows: [HEADINGS.slice(0, 4)] });
const budget: TestTable = { sheet: "งบประมาณ", rows: [["ที่", "โครงการ", "งบประมาณ", "หน่วยงาน", "หมายเหตุ"]] };

test.each<[string, TestTable[], number, string | null]>([
  ["the only one", [budget, measures("ก")], 0, "ก"],
  ["the active one", [measures("ก"), measures("ข"), measures("ค")], 1, "ข"],
  ["the first where the active one is none", [budget, measures("ก"), measures("ข")], 0, "ก"],
  ["a fuller one before the active one", [partial("ก"), measures("ข")], 0, "ข"],
  ["a partial one where there is no other", [budget, partial("ก")], 0, "ก"],
  ["a hidden one only where no other is", [measures("ก", { hidden: true }), measures("ข")], 0, "ข"],
  ["a hidden one", [budget, measures("ก", { hidden: true })], 0, "ก"],
  ["none of the add-in's sheets", [measures("หลักฐาน"), measures("ตัวชี้วัด"), measures("ตั้งค่ารายงาน ")], 0, null],
  ["the sheet of a new workbook", [measures("มาตรการ")], 0, "มาตรการ"],
  ["no table", [budget], 0, null],
  ["nothing at all", [], 0, null],
])("%s", (_name, tables, active, expected) => {
  expect(findMeasuresTable(rawWorkbook(tables, active))?.table.sheet ?? null).toBe(expected);
});

test.each<[string, string, string | null]>([
  ["of that name", "ข", "ข"],
  ["of that name but for spaces and digits", "แผน 2568", "แผน ๒๕๖๘"],
  ["of that name without a table", "งบประมาณ", "งบประมาณ"],
  ["of no such name", "ฮ", null],
])("the sheet %s", (_name, name, expected) => {
  const workbook = rawWorkbook([measures("ก"), measures("ข"), measures("แผน ๒๕๖๘"), budget]);
  expect(findSheet(workbook, name)?.sheet ?? null).toBe(expected);
});

test.each<[string, TestTable, number[]]>([
  ["with a table", measures("ก"), [1]],
  ["of the add-in's own, asked for by name", measures("หลักฐาน"), [1]],
  ["without a table", budget, []],
])("the tables of a sheet %s", (_name, table, rows) => {
  const [sheet] = rawWorkbook([table]).tables;
  expect(sheet && findTablesOnSheet(sheet).map(({ location }) => location.headerRow)).toEqual(rows);
});

test("the headings may stand far below titles and a memo", () => {
  const memo = Array.from({ length: 30 }, (_, index) => [
    `เรียนมาเพื่อโปรดทราบ มาตรการและขั้นตอนในระยะเวลา ข้อ ${index}`,
  ]);
  const found = findMeasuresTable(rawWorkbook([{ rows: [...memo, null, HEADINGS, HEADINGS] }]));
  expect(found).toMatchObject({ location: { headerRow: 32, lastHeaderRow: 32 } });
});

test("a fuller row of headings goes before a part of one above it", () => {
  const found = findMeasuresTable(rawWorkbook([{ rows: [HEADINGS.slice(0, 3), ["คำอธิบาย 1"], HEADINGS] }]));
  expect(found).toMatchObject({ location: { headerRow: 3 } });
});
