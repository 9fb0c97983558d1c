import { EMPTY_SETTINGS } from "../../../src/core/sheet/read-settings";
import { findMeasuresTable } from "../../../src/core/sheet/find-measures-table";
import { listTables } from "../../../src/core/sheet/list-tables";
import { parsePlainDate, type PlainDate } from "../../../src/core/calendar/plain-date";
import { readMeasureSheet } from "../../../src/core/sheet/read-measure-sheet";
import { rawWorkbook, type TestTable } from "../../support/raw-table";

const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const measure = (number: number): string[] => [`${number}. จัดทำคู่มือ`, "๑. ยกร่าง", "สำนักปลัด", "ไตรมาส ๒"];
const [OLD, NEW] = ["แผน ปีงบประมาณ พ.ศ. ๒๕๖๘", "แผน ปีงบประมาณ พ.ศ. ๒๕๖๙"];
const sheetOf = (sheet: string, title: string | null, more: Partial<TestTable> = {}): TestTable => ({
  sheet,
  rows: [title === null ? null : [title], HEADINGS, measure(1)],
  ...more,
});
const both: TestTable = {
  sheet: "แผน",
  rows: [[OLD], HEADINGS, measure(1), measure(2), null, [NEW], HEADINGS, measure(1)],
};
const partial: TestTable = { sheet: "ร่าง", rows: [HEADINGS.slice(0, 4), measure(1)] };
const shown = (tables: readonly TestTable[], settingsYear: number | null = null): string[] =>
  listTables(rawWorkbook(tables), null, settingsYear).map(
    ({ sheet, headerRow, fiscalYear, measures, title }) =>
      `${sheet} ${headerRow} ${fiscalYear} ${measures} ${title === null ? "-" : "title"}`,
  );

test.each<[string, TestTable[], number | null, string[]]>([
  ["two on one sheet", [both], null, ["แผน 2 2568 2 title", "แผน 7 2569 1 title"]],
  [
    "one on each sheet",
    [sheetOf("ก", OLD), sheetOf("ข", NEW)],
    null,
    ["ก 2 2568 1 title", "ข 2 2569 1 title"],
  ],
  ["a year that only the settings say", [sheetOf("ก", null)], 2570, ["ก 2 2570 1 -"]],
  ["a year that nothing says", [sheetOf("ก", null)], null, ["ก 2 null 1 -"]],
  [
    "the settings' year, where no title bears it",
    [sheetOf("ก", OLD), sheetOf("ข", NEW)],
    2570,
    ["ก 2 2570 1 title", "ข 2 2570 1 title"],
  ],
  [
    "the titles' own years, where the settings' is that of one",
    [sheetOf("ก", OLD), sheetOf("ข", NEW)],
    2568,
    ["ก 2 2568 1 title", "ข 2 2569 1 title"],
  ],
  ["no hidden sheet", [sheetOf("ก", OLD), sheetOf("ข", NEW, { hidden: true })], null, ["ก 2 2568 1 title"]],
  [
    "a hidden sheet where there is no other",
    [sheetOf("ข", NEW, { hidden: true })],
    null,
    ["ข 2 2569 1 title"],
  ],
  ["no table that lacks columns", [sheetOf("ก", OLD), partial], null, ["ก 2 2568 1 title"]],
  ["a table that lacks columns where there is no other", [partial], null, ["ร่าง 1 null 1 -"]],
  [
    "none of the add-in's sheets",
    [sheetOf("ก", OLD), sheetOf("ข้อมูลโปรแกรม", NEW), sheetOf("พิมพ์-ตารางรายงาน", OLD)],
    null,
    ["ก 2 2568 1 title"],
  ],
  ["nothing", [{ rows: [["-"]] }], null, []],
])("lists %s", (_, tables, settingsYear, expected) => {
  expect(shown(tables, settingsYear)).toEqual(expected);
});

test("the table in use is marked, with the year and the count it was read with, though its sheet is hidden", () => {
  const workbook = rawWorkbook([sheetOf("ก", OLD, { hidden: true }), sheetOf("ข", NEW)]);
  const found = findMeasuresTable(rawWorkbook([sheetOf("ก", OLD)]));
  if (!found) throw new Error("no table");
  const asOf = parsePlainDate("2025-04-15") as PlainDate;
  const options = { asOf, fiscalYear: 2571, settings: EMPTY_SETTINGS };
  const inUse = readMeasureSheet(found, options);
  expect(listTables(workbook, inUse, null)).toMatchObject([
    { sheet: "ก", fiscalYear: 2571, measures: 1, isInUse: true },
    { sheet: "ข", fiscalYear: 2569, isInUse: false },
  ]);
});
