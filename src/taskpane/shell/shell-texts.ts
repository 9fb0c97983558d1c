import type { Text } from "../language/language";

/** Words of the pane's shell: tabs, status line, choices. */
export const SHELL_TEXTS = {
  name: { th: "ตรวจและรายงานมาตรการคุณธรรมและความโปร่งใส", en: "Integrity measures: check and report" },
  tabs: { th: "ส่วนของแถบงาน", en: "Parts of the pane" },
  findingsTab: { th: "ผลตรวจ", en: "Findings" },
  resultsTab: { th: "เติมผล", en: "Results" },
  reportTab: { th: "รายงาน", en: "Report" },

  notChecked: { th: "ยังไม่ได้ตรวจ", en: "Not checked yet" },
  reading: { th: "กำลังอ่านสมุดงาน…", en: "Reading the workbook…" },
  checking: { th: "กำลังตรวจ…", en: "Checking…" },
  checkedAt: { th: "ตรวจเมื่อ {time} น.", en: "Checked at {time}" },
  stale: { th: "ผลเก่ากว่าแผ่นงาน", en: "Older than the sheet" },
  failed: { th: "ตรวจไม่สำเร็จ", en: "The check failed" },
  check: { th: "ตรวจ", en: "Check" },
  recheck: { th: "ตรวจใหม่", en: "Check again" },

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
