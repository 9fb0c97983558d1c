import type { Text } from "../language/language";

/** Words of the introduction. */
export const WELCOME_TEXTS = {
  title: {
    th: "ตรวจแผ่นมาตรการ แล้วทำรายงานที่นายกลงนามได้",
    en: "Check the measures, then make the report to be signed",
  },
  what: {
    th: "อ่านตารางมาตรการคุณธรรมและความโปร่งใสในสมุดงานนี้ บอกช่องที่ควรแก้ แล้วทำบันทึกข้อความ ปก และตารางตามแบบ",
    en: "Reads the integrity measures in this workbook, tells which cells to mend, and writes the memo, cover and table in the official form",
  },
  findTitle: { th: "ตรวจให้ทุกช่อง", en: "Every cell is checked" },
  find: {
    th: "เลขซ้ำ ช่องว่าง ข้อความแม่แบบที่ค้าง ระยะเวลาที่ขัดกัน กดที่ข้อเพื่อไปที่ช่องนั้น",
    en: "Repeated numbers, blanks, template text left in, timeframes that disagree; press one to go to its cell",
  },
  followTitle: { th: "ตรวจซ้ำเองเมื่อแก้แผ่นงาน", en: "It checks again as you edit" },
  follow: {
    th: "แผ่นงานเปลี่ยนเมื่อท่านสั่งเท่านั้น ท่านเห็นก่อนว่าจะแก้อะไร และเลิกทำได้",
    en: "Your sheet changes only when you say so: you see before what would change, and can undo it",
  },
  reportTitle: { th: "ทำรายงานด้วยปุ่มเดียว", en: "The report at one press" },
  report: {
    th: "ทุกคำมาจากแผ่นงาน โปรแกรมไม่แต่งผลการดำเนินการ และไม่ส่งข้อมูลออกไปที่ใด",
    en: "Every word comes from the sheet; no result is invented, nothing is sent anywhere",
  },
  start: { th: "ตรวจแผ่นงานนี้", en: "Check this workbook" },
  skip: { th: "ข้าม", en: "Skip" },
} as const satisfies Record<string, Text>;
