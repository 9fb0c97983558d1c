import type { Text } from "../language/language";

/** Words about the table that is worked on, and the others of the workbook. */
export const TABLES_TEXTS = {
  context: { th: "ตารางที่แถบงานใช้", en: "The table that the pane uses" },
  year: { th: "ปีงบ {year}", en: "FY {year}" },
  count: { th: "{count} มาตรการ", en: "{count} measures" },
  openPage: { th: "ตารางที่ใช้อยู่: {table} เลือกตารางอื่น", en: "Table in use: {table}; choose another" },
  notChecked: { th: "ยังไม่ได้ตรวจตารางใด", en: "No table checked yet" },
  none: { th: "ไม่พบตารางมาตรการ", en: "No measures table" },
  gone: { th: "ตารางที่ใช้อยู่หายไป · เลือกตาราง", en: "The table in use is gone · choose one" },

  pageTitle: { th: "ตารางที่ใช้", en: "Table in use" },
  pageHint: {
    th: "ทุกส่วนของแถบงานใช้ตารางที่เลือกเท่านั้น ไม่ว่าจะเปิดแผ่นใดอยู่",
    en: "Every part of the pane uses the chosen table only, whichever sheet is open",
  },
  list: { th: "ตารางมาตรการในสมุดงานนี้", en: "Measures tables of this workbook" },
  place: {
    th: "หัวตารางแถว {row} · ปี {year} · {count} มาตรการ",
    en: "Headings in row {row} · FY {year} · {count} measures",
  },
  placeWithoutYear: {
    th: "หัวตารางแถว {row} · ไม่บอกปี · {count} มาตรการ",
    en: "Headings in row {row} · no year · {count} measures",
  },
  used: { th: "ใช้อยู่", en: "In use" },
  notRemembered: {
    th: "จำตารางไว้กับสมุดงานไม่ได้ จึงใช้จนปิดแถบงาน ({reason})",
    en: "The choice could not be kept in the workbook; it holds until the pane is closed ({reason})",
  },

  others: { th: "ตารางอื่นในสมุดงานนี้", en: "Other tables of this workbook" },
  inFront: {
    th: "ท่านเปิดแผ่น “{sheet}” อยู่ แต่แถบงานยังใช้แผ่น “{used}”",
    en: "The sheet “{sheet}” is open, but the pane still uses “{used}”",
  },
  onOtherSheet: { th: "แผ่น “{sheet}” ก็มีตารางมาตรการ", en: "The sheet “{sheet}” has a measures table, too" },
  onSameSheet: {
    th: "แผ่นนี้มีอีกตาราง หัวตารางแถว {row}",
    en: "This sheet has another table, headings in row {row}",
  },
  several: {
    th: "มีตารางมาตรการอื่นอีก {count} ตาราง",
    en: "There are {count} more measures tables",
  },
  useSheet: { th: "ใช้แผ่นนั้น", en: "Use that sheet" },
  useTable: { th: "ใช้ตารางนั้น", en: "Use that table" },
  seeAll: { th: "ดูทุกตาราง", en: "See all tables" },
} as const satisfies Record<string, Text>;
