import { checkWorkbook, type CheckedWorkbook } from "../../src/app/check-workbook";
import { watchErrors } from "../../src/app/watch-errors";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { rawWorkbook, type TestCell } from "../support/raw-table";

const TODAY = "2024-11-15" as PlainDate;
const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];

function read(...rows: TestCell[][]): CheckedWorkbook {
  const options = { asOf: TODAY, fiscalYear: 2568, sheetName: null, purpose: "check" } as const;
  const checked = checkWorkbook(rawWorkbook([{ rows: [HEADINGS, ...rows] }]), options, []);
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value;
}

const GOOD = ["๑. ก", "๑. ประชุม", "สำนักปลัด", "ไตรมาส ๒"];
const WITHOUT_STEPS = ["๒. ข", "", "สำนักปลัด", "ไตรมาส ๒"];
const WITH_PLACEHOLDER = ["๒. ข", "โปรดระบุ", "สำนักปลัด", "ไตรมาส ๒"];

test.each<[string, TestCell[][], TestCell[][], boolean]>([
  ["as many as before", [GOOD, WITHOUT_STEPS], [GOOD, WITHOUT_STEPS], true],
  ["fewer", [GOOD, WITHOUT_STEPS], [GOOD], true],
  ["one more", [GOOD], [GOOD, WITHOUT_STEPS], false],
  ["one of another kind in place of one", [GOOD, WITHOUT_STEPS], [GOOD, WITH_PLACEHOLDER], false],
  ["a warning more", [GOOD], [GOOD, ["๒. ข", "๑. ส่งทางอีเมลล์", "สำนักปลัด", "ไตรมาส ๒"]], true],
])("%s", (_, before, after, expected) => {
  expect(watchErrors(read(...before), TODAY)(read(...after))).toBe(expected);
});
