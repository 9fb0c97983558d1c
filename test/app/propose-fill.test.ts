import { checkWorkbook } from "../../src/app/check-workbook";
import { proposeFill } from "../../src/app/propose-fill";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { rawWorkbook, type TestTable } from "../support/raw-table";

const TODAY = "2025-09-15" as PlainDate;
const HEADINGS = ["มาตรการ", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์"];
const EVIDENCE: TestTable = {
  sheet: "หลักฐาน",
  rows: [
    ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ"],
    ["1", "15 ม.ค. 2568", "ประชุมชี้แจง"],
  ],
};
const SETTINGS = (digits: string): TestTable => ({ sheet: "ตั้งค่ารายงาน", rows: [["เลขไทย/อารบิก", digits]] });

test.each<[string, string, TestTable[], RegExp]>([
  ["Arabic in a sheet that has no others", "1. ประชุม", [], /15.*2568/],
  ["Thai in a sheet that has both", "๑. ประชุม 2 ครั้ง", [], /๑๕.*๒๕๖๘/],
  ["the digits that were chosen", "1. ประชุม", [SETTINGS("เลขไทย")], /๑๕.*๒๕๖๘/],
  ["Arabic where the setting cannot be read", "1. ประชุม", [SETTINGS("โรมัน")], /15.*2568/],
])("fills in %s", (_, steps, more, expected) => {
  const rows = [["ปีงบประมาณ พ.ศ. 2568"], HEADINGS, ["1. ประกาศเจตนารมณ์", steps, "สำนักปลัด", "ไตรมาส 2"]];
  const workbook = rawWorkbook([{ rows }, EVIDENCE, ...more]);
  const options = { asOf: TODAY, fiscalYear: 2568, sheetName: null, purpose: "check" } as const;
  const checked = checkWorkbook(workbook, options);
  if (!checked.ok) throw new Error(checked.fault.en);
  const fill = { today: TODAY, replace: new Set<string>(), ownTexts: new Map<string, string>() };
  expect(proposeFill(workbook, checked.value, fill).edits.map(({ after }) => after)).toEqual([
    expect.stringMatching(expected),
  ]);
});
