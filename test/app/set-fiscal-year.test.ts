import { checkWorkbook } from "../../src/app/check-workbook";
import { setFiscalYear } from "../../src/app/set-fiscal-year";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { openWorkbook, type OpenWorkbook } from "../support/open-workbook";
import { rawWorkbook, type TestTable } from "../support/raw-table";

const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const MEASURE = ["๑. จัดทำคู่มือ", "๑. ยกร่าง", "สำนักปลัด", "ไตรมาส ๒", "แจ้งแล้ว ๓ ครั้ง", "ร้องเรียนลดลง"];
const SETTINGS = "ตั้งค่ารายงาน";

const plan = (sheet: string, title: string): TestTable => ({ sheet, rows: [[title], HEADINGS, MEASURE] });
const settings = (...rows: string[][]): TestTable => ({ sheet: SETTINGS, rows: [["ชื่อ", "ค่า"], ...rows] });
const open = (...tables: TestTable[]): Promise<OpenWorkbook> => openWorkbook(rawWorkbook(tables));

async function yearOf(spreadsheet: OpenWorkbook): Promise<string> {
  const read = await spreadsheet.read({ mergedAreas: false });
  if (!read.ok) throw new Error(read.fault.en);
  const options = {
    asOf: "2025-10-15" as PlainDate,
    fiscalYear: null,
    sheetName: null,
    purpose: "check",
  } as const;
  const checked = checkWorkbook(read.value, options);
  if (!checked.ok) throw new Error(checked.fault.en);
  const { sheet, findings } = checked.value;
  const isAssumed = findings.some(({ check }) => check === "assumed-fiscal-year");
  return `${sheet.fiscalYear} ${sheet.fiscalYearSource}${isAssumed ? " assumed" : ""}`;
}

test("without a settings sheet the year is assumed; it is made, and says the year", async () => {
  const spreadsheet = await open(plan("แผน", "แผนของเรา"));
  expect(await yearOf(spreadsheet)).toBe("2569 as-of assumed");
  const written = await setFiscalYear(spreadsheet, { year: 2568, table: null });
  expect(written.ok && written.value.sheets?.added).toEqual([SETTINGS]);
  expect(await yearOf(spreadsheet)).toBe("2568 settings");
});

test.each<[string, TestTable[], string, string]>([
  ["a blank value", [plan("แผน", "แผน"), settings(["ปีงบประมาณ"])], "B2", "2568 settings"],
  [
    "another year",
    [plan("แผน", "แผน"), settings(["หน่วยงาน", "ก"], ["ปีงบประมาณ", "2566"])],
    "B3",
    "2568 settings",
  ],
  [
    "a title of another year",
    [plan("แผน", "แผนปีงบประมาณ ๒๕๖๗"), settings(["ปีงบประมาณ"])],
    "B2",
    "2568 settings",
  ],
])("the settings sheet is filled where it has %s, and that is taken back", async (_, tables, cell, year) => {
  const spreadsheet = await open(...tables);
  const before = spreadsheet.textOf(SETTINGS, cell);
  const written = await setFiscalYear(spreadsheet, { year: 2568, table: null });
  if (!written.ok) throw new Error(written.fault.en);
  expect(spreadsheet.textOf(SETTINGS, cell)).toBe("2568");
  expect(await yearOf(spreadsheet)).toBe(year);
  await spreadsheet.undo(written.value.made.flatMap(({ undo }) => undo ?? []));
  expect(spreadsheet.textOf(SETTINGS, cell)).toBe(before);
});

test("settings without such a line get one", async () => {
  const spreadsheet = await open(plan("แผน", "แผน"), settings(["หน่วยงาน", "ก"]));
  const written = await setFiscalYear(spreadsheet, { year: 2568, table: null });
  expect(written.ok).toBe(true);
  expect([spreadsheet.textOf(SETTINGS, "A3"), spreadsheet.textOf(SETTINGS, "B3")]).toEqual([
    "ปีงบประมาณ",
    "2568",
  ]);
  expect(await yearOf(spreadsheet)).toBe("2568 settings");
});

test("the same year again writes nothing", async () => {
  const spreadsheet = await open(plan("แผน", "แผน"), settings(["ปีงบประมาณ", "2568"]));
  const written = await setFiscalYear(spreadsheet, { year: 2568, table: null });
  expect(written).toEqual({ ok: true, value: { made: [], sheets: null } });
  expect(spreadsheet.counts.writes).toBe(0);
});

describe("nothing is written, and one sentence says why", () => {
  test.each<[string, TestTable[], string]>([
    [
      "where the year is that of another table",
      [plan("แผน", "แผนปีงบประมาณ ๒๕๖๗"), plan("เก่า", "แผนปีงบประมาณ ๒๕๖๘")],
      "The title of this table says 2567",
    ],
  ])("%s", async (_, tables, words) => {
    const spreadsheet = await open(...tables);
    const written = await setFiscalYear(spreadsheet, { year: 2568, table: null });
    expect(written.ok ? "" : written.fault.en).toContain(words);
    expect(spreadsheet.counts.writes).toBe(0);
  });

  test("where Excel does not answer", async () => {
    const spreadsheet = await open(plan("แผน", "แผน"));
    spreadsheet.failWith({ th: "ไม่ตอบ", en: "no answer" });
    const written = await setFiscalYear(spreadsheet, { year: 2568, table: null });
    expect(written.ok ? "" : written.fault.en).toBe("no answer");
  });
});
