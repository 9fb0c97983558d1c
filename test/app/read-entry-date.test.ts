import { readEntryDate } from "../../src/app/read-entry-date";
import type { PlainDate } from "../../src/core/calendar/plain-date";

const context = { fiscalYear: 2568, today: "2025-06-30" as PlainDate };

test.each([
  ["Thai digits", "๑๕ ม.ค. ๖๘", "2025-01-15", "2025-01-15"],
  ["Arabic digits", "15 มกราคม 2568", "2025-01-15", "2025-01-15"],
  ["day, month, year in figures", "1/2/2568", "2025-02-01", "2025-02-01"],
  ["spaces around", "  15 ม.ค. 2568 ", "2025-01-15", "2025-01-15"],
  ["as a date cell shows it", "2025-01-15", "2025-01-15", "2025-01-15"],
  ["days on end", "๑๕ – ๑๗ ม.ค. ๒๕๖๘", "2025-01-15", "2025-01-17"],
  ["a month", "มกราคม 2568", "2025-01-01", "2025-01-31"],
  ["first day of the fiscal year", "1 ต.ค. 2567", "2024-10-01", "2024-10-01"],
  ["the very day", "30 มิ.ย. 2568", "2025-06-30", "2025-06-30"],
])("%s", (_, text, start, end) => {
  expect(readEntryDate(text, context)).toEqual({ kind: "read", start, end, use: "used" });
});

test.each([
  ["the day before the fiscal year", "30 ก.ย. 2567", "outside"],
  ["the day after it", "1 ต.ค. 2568", "outside"],
  ["tomorrow", "1 ก.ค. 2568", "future"],
])("%s is read, and not used", (_, text, use) => {
  expect(readEntryDate(text, context)).toMatchObject({ kind: "read", use });
});

test.each([
  ["nothing", "", "blank"],
  ["a zero-width space", "\u200b", "blank"],
  ["no year", "15 ม.ค.", "unreadable"],
  ["a day that is not", "31 ก.พ. 2568", "unreadable"],
  ["words", "เมื่อวานนี้", "unreadable"],
  ["a quarter", "ไตรมาสที่ 2", "unreadable"],
])("%s", (_, text, kind) => {
  expect(readEntryDate(text, context)).toEqual({ kind });
});
