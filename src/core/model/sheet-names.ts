import { squash } from "../text/squash";

/** The sheets that the add-in makes; they are never taken for the measures sheet, except `measures` in a new workbook. */
export const SHEET_NAMES = {
  measures: "มาตรการ",
  evidence: "หลักฐาน",
  indicators: "ตัวชี้วัด",
  settings: "ตั้งค่ารายงาน",
  memo: "พิมพ์-บันทึกข้อความ",
  cover: "พิมพ์-ปก",
  foreword: "พิมพ์-คำนำ",
  contents: "พิมพ์-สารบัญ",
  table: "พิมพ์-ตารางรายงาน",
  outside: "ข้อความนอกตาราง",
  summary: "พิมพ์-สรุปผล",
  appendix: "พิมพ์-ภาคผนวก",
  board: "กราฟติดตาม",
  owed: "หน่วยงานค้าง",
  program: "ข้อมูลโปรแกรม",
  pastResults: "ผลปีก่อน",
  pastEvidence: "หลักฐานปีก่อน",
  pastIndicators: "ตัวชี้วัดปีก่อน",
  unitNote: "บันทึกแจ้ง",
} as const;

const OWN = new Set(
  Object.values(SHEET_NAMES)
    .filter((name) => name !== SHEET_NAMES.measures)
    .map(squash),
);
const COUNTER = /\(\d+\)$/;

/**
 * Whether a sheet is one that the add-in made and never the measures sheet; a second one has a number in its name.
 * @example isOwnSheet("พิมพ์-ตารางรายงาน (2)") // true
 */
export function isOwnSheet(name: string): boolean {
  const plain = squash(name);
  return OWN.has(plain) || OWN.has(plain.replace(COUNTER, ""));
}
