import { checkWorkbook, type CheckedWorkbook } from "../../src/app/check-workbook";
import { fixWorkbook } from "../../src/app/fix-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { WantedTable } from "../../src/core/model/wanted-table";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { rawWorkbook, type TestTable } from "../support/raw-table";

const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];
const title = (year: string): string[] => [`แผนขององค์การบริหารส่วนตำบลทุ่งสมมติ ปีงบประมาณ พ.ศ. ${year}`];
const measure = (number: number): string[] => [
  `${number}. จัดทำคู่มือ เล่มที่ ${number}`,
  "๑. ยกร่าง",
  "สำนักปลัด",
  "ไตรมาสที่ ๒",
];
const SHEET: TestTable = {
  sheet: "แผน",
  rows: [
    title("๒๕๖๘"),
    HEADINGS,
    measure(1),
    measure(2),
    null,
    title("๒๕๖๙"),
    HEADINGS,
    measure(1),
    HEADINGS,
    measure(2),
    measure(3),
  ],
};
const [FIRST, SECOND]: [WantedTable, WantedTable] = [
  { sheet: "แผน", headerRow: 2, title: title("๒๕๖๘").join(), titleYear: 2568 },
  { sheet: "แผน", headerRow: 7, title: title("๒๕๖๙").join(), titleYear: 2569 },
];
const settings = (year: string): TestTable => ({
  sheet: "ตั้งค่ารายงาน",
  rows: [
    ["ชื่อ", "ค่า"],
    ["ปีงบประมาณ", year],
  ],
});
const OPTIONS = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null };

function check(workbook: RawWorkbook, table: WantedTable | null): CheckedWorkbook {
  const checked = checkWorkbook(workbook, { ...OPTIONS, table, purpose: "check" });
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value;
}

test.each<[string, WantedTable | null, string[]]>([
  ["the first, where none is asked for", null, ["2568 title", "3", "4"]],
  ["the first", FIRST, ["2568 title", "3", "4"]],
  ["the second, with its own year", SECOND, ["2569 title", "8", "10", "11"]],
])("%s is read by itself", (_, table, [year, ...rows]) => {
  const { sheet } = check(rawWorkbook([SHEET]), table);
  expect(`${sheet.fiscalYear} ${sheet.fiscalYearSource}`).toBe(year);
  expect(sheet.measures.map(({ row }) => String(row))).toEqual(rows);
});

test("a heading row inside the second is found and can be removed, its own never", () => {
  const repeated = (table: WantedTable): (string | null)[] =>
    check(rawWorkbook([SHEET]), table).findings.flatMap(({ check: id, cell }) =>
      id === "repeated-heading-row" ? [cell] : [],
    );
  expect(repeated(FIRST)).toEqual([]);
  expect(repeated(SECOND)).toEqual(["A9"]);
  const proposed = fixWorkbook(rawWorkbook([SHEET]), { ...OPTIONS, table: SECOND }, ["repeated-heading-row"]);
  expect(proposed.ok && proposed.value.edits.removedRows.map(({ row }) => row)).toEqual([9]);
});

test("what is late in one year is not late in the other", () => {
  const late = (table: WantedTable): number =>
    check(rawWorkbook([SHEET]), table).findings.filter(({ check: id }) => id === "missing-result").length;
  expect([late(FIRST), late(SECOND)]).toEqual([2, 0]);
});

test.each<[string, string, WantedTable, string]>([
  ["the settings' year for the table that bears it", "2568", FIRST, "2568 settings"],
  ["its own for the other", "2568", SECOND, "2569 title"],
  ["the settings' year, where neither bears it", "2570", SECOND, "2570 settings"],
])("with settings the year is %s", (_, year, table, expected) => {
  const { sheet } = check(rawWorkbook([SHEET, settings(year)]), table);
  expect(`${sheet.fiscalYear} ${sheet.fiscalYearSource}`).toBe(expected);
});

test("a table that is gone is told, and no other is taken", () => {
  const checked = checkWorkbook(rawWorkbook([{ ...SHEET, rows: SHEET.rows.slice(0, 4) }]), {
    ...OPTIONS,
    table: SECOND,
    purpose: "check",
  });
  expect(checked).toMatchObject({
    ok: false,
    fault: { en: expect.stringContaining("no longer in the sheet") as string },
  });
});
