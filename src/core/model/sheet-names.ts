/** The sheets that the add-in makes; never taken for the measures sheet, but for `measures` in a new workbook. */
export const SHEET_NAMES = {
  measures: "มาตรการ",
  evidence: "หลักฐาน",
  indicators: "ตัวชี้วัด",
  settings: "ตั้งค่ารายงาน",
} as const;
