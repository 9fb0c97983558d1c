import type { BoardMeasure } from "../../../src/core/board/board";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { describeOwed, describeState, nameTile } from "../../../src/taskpane/board/describe-measure";
import type { Language } from "../../../src/taskpane/language/language";
import { sayIn, type Say } from "../../../src/taskpane/language/language-context";

const MEASURE: BoardMeasure = {
  ordinal: 15,
  label: 15,
  title: "เปิดช่องแจ้งเบาะแส",
  row: 30,
  units: [{ key: "สำนักปลัด", name: "สำนักปลัด" }],
  deadline: "2025-06-30" as PlainDate,
  quarter: 3,
  status: "overdue",
  daysLeft: -15,
  owes: ["result", "outcome"],
};

const sayer =
  (language: Language): Say =>
  (text, values) =>
    sayIn(language, text, values);

test.each<[string, Partial<BoardMeasure>, string, string]>([
  ["late", {}, "เกินมา 15 วัน", "Days late: 15"],
  ["due soon", { status: "due-soon", daysLeft: 3 }, "เหลือ 3 วัน", "Days left: 3"],
  ["due on the day", { status: "due-soon", daysLeft: 0 }, "ครบกำหนดพอดี", "Due on this day"],
  ["later", { status: "open", daysLeft: 80 }, "เหลือ 80 วัน", "Days left: 80"],
  ["done", { status: "done" }, "เสร็จ", "Done"],
  ["without a date", { status: "no-date", daysLeft: null }, "ไม่ทราบวัน", "No date"],
])("%s", (_name, part, thai, english) => {
  const measure = { ...MEASURE, ...part };
  expect([describeState(measure, sayer("th")), describeState(measure, sayer("en"))]).toEqual([thai, english]);
});

test("a tile's name says number, title, state, unit and deadline", () => {
  expect(nameTile(MEASURE, sayer("th"), "th")).toBe(
    "มาตรการที่ 15 เปิดช่องแจ้งเบาะแส · เกินมา 15 วัน · สำนักปลัด · กำหนด 30 มิ.ย. 68",
  );
  const bare = { ...MEASURE, units: [], deadline: null, status: "no-date", daysLeft: null } as const;
  expect(nameTile(bare, sayer("en"), "en")).toBe(
    "Measure 15 เปิดช่องแจ้งเบาะแส · No date · No unit · no deadline can be read",
  );
});

test("what is missing is named, and nothing where nothing is", () => {
  expect(describeOwed(MEASURE, sayer("th"), "th")).toBe("ขาดสรุปผล ผลลัพธ์");
  expect(describeOwed({ ...MEASURE, owes: ["evidence", "value"] }, sayer("en"), "en")).toBe(
    "Missing: evidence, measured value",
  );
  expect(describeOwed({ ...MEASURE, owes: [] }, sayer("th"), "th")).toBeNull();
});
