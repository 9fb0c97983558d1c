import { isOwnSheet, SHEET_NAMES } from "../../../src/core/model/sheet-names";

test.each([
  ["evidence", SHEET_NAMES.evidence, true],
  ["indicators", SHEET_NAMES.indicators, true],
  ["settings", SHEET_NAMES.settings, true],
  ["settings, spaced out", "ตั้งค่า รายงาน", true],
  ["the printed table, which has all six headings", SHEET_NAMES.table, true],
  ["a second printed table", "พิมพ์-ตารางรายงาน (2)", true],
  ["the texts of an imported report", SHEET_NAMES.outside, true],
  ["a tenth printed memo", "พิมพ์-บันทึกข้อความ (10)", true],
  ["the measures sheet of a new workbook", SHEET_NAMES.measures, false],
  ["a second measures sheet", "มาตรการ (2)", false],
  ["an officer's own report", "รายงาน (2)", false],
  ["a number that is not at the end", "หลักฐาน (2) เก่า", false],
])("%s", (_, name, isOwn) => {
  expect(isOwnSheet(name)).toBe(isOwn);
});
