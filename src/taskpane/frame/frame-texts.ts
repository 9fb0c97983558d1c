import type { Text } from "../language/language";

/** Words of the pane's frame: tabs, status line, choices, troubles. */
export const FRAME_TEXTS = {
  name: { th: "ตรวจและรายงานมาตรการคุณธรรมและความโปร่งใส", en: "Integrity measures: check and report" },
  tabs: { th: "ส่วนของแถบงาน", en: "Parts of the pane" },
  findingsTab: { th: "ผลตรวจ", en: "Findings" },
  resultsTab: { th: "เติมผล", en: "Results" },
  reportTab: { th: "รายงาน", en: "Report" },

  loadingPart: { th: "กำลังเปิดส่วนนี้…", en: "Opening this part…" },
  notChecked: { th: "ยังไม่ได้ตรวจ", en: "Not checked yet" },
  reading: { th: "กำลังอ่านสมุดงาน…", en: "Reading the workbook…" },
  checking: { th: "กำลังตรวจ…", en: "Checking…" },
  checkedAt: { th: "ตรวจเมื่อ {time} น.", en: "Checked at {time}" },
  stale: { th: "ผลเก่ากว่าแผ่นงาน", en: "Older than the sheet" },
  failed: { th: "ตรวจไม่สำเร็จ", en: "The check failed" },
  check: { th: "ตรวจ", en: "Check" },
  recheck: { th: "ตรวจใหม่", en: "Check again" },

  retry: { th: "ลองอีกครั้ง", en: "Try again" },
  close: { th: "ปิด", en: "Close" },
  crash: {
    th: "โปรแกรมขัดข้องโดยไม่คาดคิด ข้อมูลในสมุดงานไม่ถูกแก้ไข ลองอีกครั้ง หากยังเป็นอยู่ให้คัดลอกรายละเอียดส่งผู้ดูแลระบบ",
    en: "Something unforeseen went wrong; nothing in the workbook was changed. Try again, and if it stays, copy the detail for your administrator.",
  },
  crashWriting: {
    th: "โปรแกรมขัดข้องโดยไม่คาดคิดระหว่างแก้สมุดงาน บางช่องอาจถูกแก้ไปแล้ว กรุณาตรวจดูแผ่นงานหรือกด Ctrl+Z ใน Excel หากยังเป็นอยู่ให้คัดลอกรายละเอียดส่งผู้ดูแลระบบ",
    en: "Something unforeseen went wrong while the workbook was being changed; some cells may have been changed. Look at the sheet, or press Ctrl+Z in Excel, and if it stays, copy the detail for your administrator.",
  },
  copyDetail: { th: "คัดลอกรายละเอียด", en: "Copy the detail" },
  copied: { th: "คัดลอกแล้ว", en: "Copied." },
  copyByHand: { th: "รายละเอียด เลือกแล้วกด Ctrl+C", en: "Detail: select it and press Ctrl+C" },

  language: { th: "English", en: "ไทย" },
  theme: { th: "สี", en: "Colours" },
  themeAuto: { th: "ตาม Office", en: "As Office" },
  themeLight: { th: "สว่าง", en: "Light" },
  themeDark: { th: "มืด", en: "Dark" },
  openWelcome: { th: "แนะนำการใช้งาน", en: "Introduction" },
  privacy: {
    th: "แถบงานนี้ไม่ส่งข้อมูลในสมุดงานออกไปที่ใด",
    en: "This pane sends nothing of the workbook anywhere",
  },
} as const satisfies Record<string, Text>;
