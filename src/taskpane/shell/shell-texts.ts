import type { Text } from "../language/language";

/** Words of the frame: tabs and the strip at the foot. */
export const SHELL_TEXTS = {
  name: { th: "ตรวจและรายงานมาตรการคุณธรรมและความโปร่งใส", en: "Integrity measures: check and report" },
  tabs: { th: "ส่วนของแถบงาน", en: "Parts of the pane" },
  findingsTab: { th: "ผลตรวจ", en: "Findings" },
  boardTab: { th: "ติดตาม", en: "Track" },
  resultsTab: { th: "เติมผล", en: "Results" },
  reportTab: { th: "รายงาน", en: "Report" },

  notChecked: { th: "ยังไม่ได้ตรวจ", en: "Not checked yet" },
  reading: { th: "กำลังอ่านสมุดงาน…", en: "Reading the workbook…" },
  checking: { th: "กำลังตรวจ…", en: "Checking…" },
  checkedAt: { th: "ตรวจเมื่อ {time} น.", en: "Checked at {time}" },
  stale: { th: "ผลเก่ากว่าแผ่นงาน", en: "Older than the sheet" },
  check: { th: "ตรวจ", en: "Check" },
  doneUnchecked: { th: "{done} แต่ยังตรวจใหม่ไม่ได้:", en: "{done}, but not checked again:" },
  recheck: { th: "ตรวจใหม่", en: "Check again" },

  options: { th: "ตัวเลือกและปุ่มลัด", en: "Options and shortcuts" },
  strip: { th: "สถานะ", en: "Status" },
} as const satisfies Record<string, Text>;
