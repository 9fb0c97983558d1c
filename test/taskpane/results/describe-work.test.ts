import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { describeWork, joinWork } from "../../../src/taskpane/results/describe-work";
import { evidenceTable, indicatorTable, measureRow, resultsTable } from "../../support/open-sheet";
import { workOn } from "../support/work-of";

const DONE = ["จัดอบรม ๒ ครั้ง", "ผ่านร้อยละ ๙๐"];
const EVIDENCE = evidenceTable([["1", "5 มี.ค. 2568", "จัดอบรม", 40, "คน"]]);
const plain = measureRow(1);
const without = (row: readonly string[], at: number, text: string): string[] =>
  row.map((cell, index) => (index === at ? text : cell));

test.each([
  ["the day after the deadline", "2025-04-01", plain, "สำนักปลัด · เกิน 1 วัน · ขาดหลักฐาน · แถว 3"],
  ["on the deadline", "2025-03-31", plain, "สำนักปลัด · ครบกำหนดวันนี้ · ขาดหลักฐาน · แถว 3"],
  ["30 days before", "2025-03-01", plain, "สำนักปลัด · ถึงกำหนดในอีก 30 วัน · ขาดหลักฐาน · แถว 3"],
  ["31 days before", "2025-02-28", plain, "สำนักปลัด · กำหนด 31 มี.ค. 68 · ขาดหลักฐาน · แถว 3"],
  ["no deadline", "2025-04-01", without(plain, 3, "ตามสมควร"), "สำนักปลัด · ไม่ทราบวันครบ · ขาดหลักฐาน · แถว 3"],
  ["no unit", "2025-04-01", without(plain, 2, ""), "เกิน 1 วัน · ขาดหลักฐาน · แถว 3"],
  ["finished", "2025-04-01", measureRow(1, ...DONE), "สำนักปลัด · เสร็จ · แถว 3"],
])("%s", async (_, day, row, expected) => {
  const { items, sheet } = await workOn(day)(resultsTable([row]));
  const [item] = items;
  expect(item && joinWork(describeWork(item, sheet, day as PlainDate, "th"))).toBe(expected);
});

test.each([
  ["ready", measureRow(1), [EVIDENCE], "พร้อมเขียน 1 ช่อง"],
  ["no value", measureRow(1, DONE[0]), [indicatorTable([["1", "ผู้ผ่าน", "≥", 3, "คน"]])], "ขาดค่าที่วัดได้"],
  ["another text", measureRow(1, ...DONE), [EVIDENCE], "หลักฐานให้ข้อความอื่น"],
  ["nothing", measureRow(1, ...DONE), [], null],
])("facts: %s", async (_, row, tables, expected) => {
  const { items, sheet } = await workOn("2025-04-01")(resultsTable([row]), ...tables);
  const [item] = items;
  expect(item && describeWork(item, sheet, "2025-04-01" as PlainDate, "th").facts).toBe(expected);
});
