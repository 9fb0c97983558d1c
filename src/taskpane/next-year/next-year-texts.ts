import type { Text } from "../language/language";

/** Words of next year's workbook. */
export const NEXT_YEAR_TEXTS = {
  title: { th: "ทำสมุดงานปีถัดไป", en: "Next year's workbook" },
  titleOf: { th: "สมุดงานปีงบประมาณ {year}", en: "Workbook of fiscal year {year}" },
  nextStep: { th: "ขั้นต่อไป", en: "Next step" },
  hint: {
    th: "ได้สมุดงานใหม่ สมุดงานนี้ไม่เปลี่ยน ดูทุกอย่างก่อนเปิด",
    en: "A new workbook; this one stays as it is. See it all before it opens.",
  },
  working: { th: "กำลังทำสมุดงานปีถัดไป", en: "Making next year's workbook" },
  noYear: {
    th: "สมุดงานนี้ไม่บอกปีงบประมาณ เลือกปีก่อน แล้วกลับมาที่นี่",
    en: "The workbook does not say its fiscal year. Choose it first, then come back.",
  },
  chooseYear: { th: "เลือกปีงบประมาณ", en: "Choose the fiscal year" },
  noFile: {
    th: "Excel ที่ใช้อยู่ส่งไฟล์ของสมุดงานให้ไม่ได้ ใช้ Excel บน Windows หรือบนเว็บ",
    en: "This Excel cannot hand over the workbook's file; use Excel on Windows or on the web.",
  },
  changed: { th: "เปลี่ยน {count} ช่อง", en: "Cells changed: {count}" },
  cleared: { th: "ล้าง {count} ช่อง", en: "Cells cleared: {count}" },
  leftCount: { th: "ให้ดูเอง {count} แห่ง", en: "For you to see: {count}" },
  leftTitle: { th: "ให้ท่านดูเอง", en: "For you to see" },
  changedTitle: { th: "ข้อความที่เปลี่ยน", en: "Texts that change" },
  clearedTitle: { th: "ช่องที่ล้างไว้ให้กรอกใหม่", en: "Cells cleared for the new year" },
  clearedIn: { th: "{sheet}: {count} ช่อง", en: "{sheet}: {count} cells" },
  kept: { th: "ของเดิมเก็บไว้ในแผ่น {sheets}", en: "What stood there is kept on the sheets {sheets}" },
  place: { th: "{sheet} ช่อง {cell}", en: "{sheet}, cell {cell}" },
  more: { th: "อีก {count} ช่อง", en: "{count} more cells" },
  open: { th: "เปิดเป็นสมุดงานใหม่", en: "Open as a new workbook" },
  download: { th: "ดาวน์โหลด", en: "Download" },
  opened: {
    th: "เปิดสมุดงานปี {year} แล้ว บันทึกเป็นไฟล์ใหม่ที่นั่น",
    en: "The workbook of {year} is open; save it there as a new file.",
  },
  downloaded: { th: "เริ่มดาวน์โหลดแล้ว: {file}", en: "The download was started: {file}" },
} as const satisfies Record<string, Text>;
