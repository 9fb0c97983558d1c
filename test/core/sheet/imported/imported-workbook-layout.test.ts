import type { ReportPerson } from "../../../../src/core/model/report-settings";
import { SHEET_NAMES } from "../../../../src/core/model/sheet-names";
import type { SheetLayout, WorkbookLayout } from "../../../../src/core/model/workbook-layout";
import { importedWorkbookLayout } from "../../../../src/core/sheet/imported/imported-workbook-layout";
import { outsideLines } from "../../../../src/core/sheet/imported/outside-lines";
import type { ImportedSettings } from "../../../../src/core/sheet/imported/read-imported-settings";
import type { ImportedTable } from "../../../../src/core/sheet/imported/read-report-table";
import { newWorkbookLayout } from "../../../../src/core/sheet/new-workbook-layout";

const TABLE: ImportedTable = {
  columns: [
    { id: "number", heading: "ที่" },
    { id: "measure", heading: "มาตรการ" },
    { id: "timeframe", heading: "ระยะเวลา" },
    { id: null, heading: "หมายเหตุ" },
  ],
  rows: [
    { isAcross: true, texts: ["มิติที่ ๑"] },
    { isAcross: false, texts: ["๑", "จัดทำ", "", "ดู"] },
  ],
  merges: [],
  measures: 1,
  titleLines: [],
  leftover: [],
  pictures: [],
};
const SETTINGS: ImportedSettings = { values: new Map(), fiscalYear: 2568, people: [], used: new Set() };
const ENDORSER: ReportPerson = {
  heading: "ความเห็นนายก",
  name: "นายสมมติ รักงาน",
  positionTitle: "นายก",
  actingFor: "รักษาการ",
};

const sheetOf = (layout: WorkbookLayout, name: string): SheetLayout => {
  const sheet = layout.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const valuesOf = (sheet: SheetLayout, from: number): unknown[][] =>
  sheet.rows.filter(({ row }) => row >= from).map(({ cells }) => cells.map(({ value }) => value));

test("the measures stand below the title, a group heading across all columns", () => {
  const sheet = sheetOf(importedWorkbookLayout(TABLE, SETTINGS, []), SHEET_NAMES.measures);
  expect(valuesOf(sheet, 4)).toEqual([
    ["ที่", "มาตรการ", "ระยะเวลา", "หมายเหตุ"],
    ["มิติที่ ๑"],
    ["๑", "จัดทำ", null, "ดู"],
  ]);
  expect(sheet.merges.map(({ top, right }) => [top, right])).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
    [5, 4],
  ]);
  expect(sheet.columnWidths).toEqual([10, 34, 18, 30]);
  expect(sheet.rows.at(-1)?.cells.map(({ style }) => style)).toEqual(["text", "body", "text", "body"]);
});

test("settings keep the names and hints of a new workbook", () => {
  const values = new Map([
    ["organization", "เทศบาลตำบลสมมติ"],
    ["addressee", "นายกเทศมนตรี"],
  ] as const);
  const layout = importedWorkbookLayout(TABLE, { ...SETTINGS, values }, []);
  const rows = valuesOf(sheetOf(layout, SHEET_NAMES.settings), 1);
  expect(rows.find(([name]) => name === "หน่วยงาน")?.[1]).toBe("เทศบาลตำบลสมมติ");
  expect(rows.find(([name]) => name === "เรียน")?.[1]).toBe("นายกเทศมนตรี");
  expect(rows.find(([name]) => name === "ปีงบประมาณ")?.[1]).toBe(2568);
  expect(valuesOf(sheetOf(layout, SHEET_NAMES.measures), 3)[0]).toEqual(["เทศบาลตำบลสมมติ"]);
});

const headingsOf = (people: readonly ReportPerson[]): unknown[] => {
  const rows = valuesOf(
    sheetOf(importedWorkbookLayout(TABLE, { ...SETTINGS, people }, []), SHEET_NAMES.settings),
    1,
  );
  return rows.slice(rows.findIndex(([name]) => name === "หัวข้อ") + 1).map(([heading]) => heading);
};

test.each([
  [
    "nobody leaves the lines of a new workbook",
    [],
    ["ผู้จัดทำ", "ความเห็นหัวหน้าสำนักปลัด", "ความเห็นปลัด", "ความเห็นนายก"],
  ],
  [
    "a preparer alone leaves those of the chain",
    [{ ...ENDORSER, heading: "ผู้จัดทำ" }],
    ["ผู้จัดทำ", "ความเห็นหัวหน้าสำนักปลัด", "ความเห็นปลัด", "ความเห็นนายก"],
  ],
  ["a chain stands as it was", [ENDORSER, ENDORSER], ["ความเห็นนายก", "ความเห็นนายก"]],
])("people: %s", (_, people, headings) => {
  expect(headingsOf(people)).toEqual(headings);
});

test("each person has four cells", () => {
  const layout = importedWorkbookLayout(TABLE, { ...SETTINGS, people: [ENDORSER] }, []);
  expect(valuesOf(sheetOf(layout, SHEET_NAMES.settings), 1).at(-1)).toEqual([
    "ความเห็นนายก",
    "นายสมมติ รักงาน",
    "นายก",
    "รักษาการ",
  ]);
});

test("texts outside are listed with their place, on a last sheet", () => {
  const lines = [...outsideLines("before", ["ก"]), ...outsideLines("footnote", ["ข"])];
  const sheet = importedWorkbookLayout(TABLE, SETTINGS, lines).sheets.at(-1);
  expect(sheet?.name).toBe("ข้อความนอกตาราง");
  expect(sheet && valuesOf(sheet, 2)).toEqual([
    ["ก่อนตาราง", "ก"],
    ["เชิงอรรถ", "ข"],
  ]);
});

test("with nothing outside, the sheets are those of a new workbook", () => {
  const names = (layout: WorkbookLayout): string[] => layout.sheets.map(({ name }) => name);
  expect(names(importedWorkbookLayout(TABLE, SETTINGS, []))).toEqual(names(newWorkbookLayout(2568)));
});
