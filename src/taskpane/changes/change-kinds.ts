import type { Text } from "../language/language";

/** What a change was made by: the button, as the list of changes names it. */
export const CHANGE_NAMES = {
  fix: { th: "แก้ตามที่เสนอ", en: "Mended as proposed" },
  "fix-all": { th: "แก้ทั้งหมดที่แก้ได้", en: "Mended all that was ticked" },
  fill: { th: "เขียนผล", en: "Wrote a result" },
  "fill-all": { th: "เขียนผลทั้งหมด", en: "Wrote all results" },
  evidence: { th: "เพิ่มหลักฐาน", en: "Added evidence" },
  value: { th: "กรอกค่าที่วัดได้", en: "Entered a measured value" },
  prepare: { th: "เตรียมแผ่นหลักฐานและตัวชี้วัด", en: "Prepared the evidence and indicator sheets" },
  "print-sheets": { th: "ทำแผ่นรายงานในสมุดงานนี้", en: "Made report sheets" },
  "board-sheet": { th: "ทำกราฟติดตาม", en: "Made the deadline chart" },
  "new-sheets": { th: "เพิ่มแผ่นงาน", en: "Added sheets" },
  settings: { th: "เพิ่มแผ่นตั้งค่ารายงาน", en: "Added the settings sheet" },
  setting: { th: "ตั้งค่ารายงาน", en: "Set the report's settings" },
  people: { th: "แก้รายชื่อผู้ลงนาม", en: "Changed who signs" },
  emblem: { th: "วางตราหน่วยงาน", en: "Placed the emblem" },
  import: { th: "นำเข้ารายงาน Word", en: "Imported a Word report" },
  "say-right": { th: "จำว่าคำนี้ถูก", en: "Remembered a word as right" },
  year: { th: "ตั้งปีงบประมาณ", en: "Set the fiscal year" },
  columns: { th: "จำว่าคอลัมน์ใดคืออะไร", en: "Remembered which column is which" },
  "set-aside": { th: "ข้ามข้อที่พบ", en: "Set a finding aside" },
  "take-back": { th: "นำข้อที่ข้ามกลับ", en: "Took back what was set aside" },
  "send-out": { th: "ส่งออกให้หน่วยงาน", en: "Sent out to units" },
  collect: { th: "รับกลับจากหน่วยงาน", en: "Collected from units" },
  "owed-sheet": { th: "ทำแผ่นหน่วยงานค้าง", en: "Made the list of what units owe" },
  choice: { th: "จำตารางที่เลือก", en: "Remembered the chosen table" },
} as const satisfies Record<string, Text>;

export type ChangeKind = keyof typeof CHANGE_NAMES;
