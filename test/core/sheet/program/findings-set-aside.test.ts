import { asideKeyText } from "../../../../src/core/sheet/program/aside-key";
import { asideRecord, readSetAside } from "../../../../src/core/sheet/program/findings-set-aside";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { rawWorkbook, type TestCell } from "../../../support/raw-table";

const KEY = asideKeyText({
  check: "hidden-row",
  column: "measure",
  title: "อบรม",
  quote: null,
  text: "อบรม",
});
const read = (...rows: TestCell[][]) =>
  readSetAside(
    rawWorkbook([{ sheet: "ข้อมูลโปรแกรม", rows: [["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"], ...rows] }]),
  ).map(({ row, aside }) => ({ row, ...aside }));
const RIGHT = { reason: { kind: "right" }, explanation: null };

test("a record is read as it was made, whoever else stands in the sheet", () => {
  const said = { reason: { kind: "right" }, explanation: null, by: "นางสาวตัวอย่าง" } as const;
  const { kind, key, value, by, on } = asideRecord(KEY, said, "2025-10-15" as PlainDate);
  expect([kind, by, on]).toEqual(["ข้ามข้อตรวจ", "นางสาวตัวอย่าง", "15 ต.ค. 68"]);
  expect(read(["คำนี้ถูก", "สายไหม"], [kind, key, value, by, on], ["ของคนอื่น", "?"])).toEqual([
    { row: 3, ...said, on: "2025-10-15" },
  ]);
});

test.each<[string, TestCell, string]>([
  ["a day in words", "15 ต.ค. 68", "2025-10-15"],
  ["Thai digits", "๑๕ ตุลาคม ๒๕๖๘", "2025-10-15"],
  ["what Excel made a date of", { date: "2025-10-15" }, "2025-10-15"],
  ["no day", "เมื่อวาน", "เมื่อวาน"],
  ["nothing", "", ""],
])("the day: %s", (_, written, on) => {
  expect(read(["ข้ามข้อตรวจ", KEY, "ถูกต้องแล้ว", "", written])).toEqual([{ row: 2, ...RIGHT, by: null, on }]);
});

test.each([
  ["another kind", ["คำนี้ถูก", KEY, "ถูกต้องแล้ว"]],
  ["no key", ["ข้ามข้อตรวจ", "E12", "ถูกต้องแล้ว"]],
  ["no reason", ["ข้ามข้อตรวจ", KEY, ""]],
])("not read: %s", (_, row) => {
  expect(read(row)).toEqual([]);
});

test("a workbook without the sheet has nothing set aside", () => {
  expect(readSetAside(rawWorkbook([{ rows: [["ก"]] }]))).toEqual([]);
});
