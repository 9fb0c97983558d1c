import type { Text } from "../language/language";

/** Words of the report's part of the pane. */
export const REPORT_TEXTS = {
  title: { th: "ทำรายงาน", en: "Make the report" },
  intro: {
    th: "บันทึกข้อความ ปก และตารางหกช่อง ข้อความทั้งหมดมาจากแผ่นงานของท่าน",
    en: "Memo, cover and the six-column table; every word comes from your sheets",
  },
  word: { th: "รายงาน Word", en: "Word report" },
  sheets: { th: "ทำแผ่นรายงานในสมุดงานนี้", en: "Make report sheets in this workbook" },
  sheetsHint: {
    th: "สำหรับพิมพ์หรือบันทึกเป็น PDF ด้วย Excel",
    en: "To print, or to save as PDF, with Excel itself",
  },
  mac: {
    th: "Excel สำหรับ Mac ไม่อนุญาตให้แถบงานดาวน์โหลดไฟล์ จึงทำเป็นแผ่นรายงานในสมุดงานนี้แทน แล้วพิมพ์หรือบันทึกเป็น PDF ได้",
    en: "Excel for Mac does not let a pane download files; the report can be made as sheets in this workbook instead, to print or save as PDF",
  },
  working: { th: "กำลังทำรายงาน…", en: "Making the report…" },

  refused: {
    th: "ยังไม่ได้ทำรายงาน เพราะมีข้อที่ต้องแก้ {count} ข้อ",
    en: "No report was made: {count} findings must be mended first",
  },
  settingsTitle: { th: "ข้อมูลที่ยังขาดในแผ่นตั้งค่ารายงาน", en: "Missing in the settings sheet (ตั้งค่ารายงาน)" },
  openSettings: { th: "ไปที่แผ่นตั้งค่ารายงาน", en: "Go to the settings sheet" },
  addSettings: { th: "เพิ่มแผ่นตั้งค่ารายงาน", en: "Add the settings sheet" },
  addedSettings: {
    th: "เพิ่มแผ่น “{sheet}” แล้ว กรอกข้อมูลแล้วสั่งทำรายงานอีกครั้ง",
    en: "The sheet “{sheet}” was added; fill it in, then make the report again",
  },
  seeErrors: { th: "ดูข้อที่ต้องแก้", en: "See what to mend" },
  draft: { th: "ทำฉบับร่าง", en: "Make a draft" },
  draftHint: {
    th: "ฉบับร่างมีคำว่า ฉบับร่าง ทุกหน้า และเว้นจุดไข่ปลาตรงที่ยังขาดข้อมูล",
    en: "A draft is marked ฉบับร่าง on every page, with dotted lines where something is missing",
  },

  downloadStarted: { th: "เริ่มดาวน์โหลดไฟล์นี้แล้ว", en: "The download of this file was started" },
  whereToLook: {
    th: "ดูที่โฟลเดอร์ดาวน์โหลด (Downloads) ของเครื่องหรือของเบราว์เซอร์ หากไม่พบ ให้กดทำรายงานอีกครั้ง หรือทำเป็นแผ่นรายงานแทน",
    en: "Look in the Downloads folder of the computer or browser. If it is not there, make it again, or make report sheets instead",
  },
  sheetsMade: { th: "เพิ่มแผ่นรายงานแล้ว", en: "Report sheets were added" },
  howToPrint: {
    th: "พิมพ์หรือบันทึกเป็น PDF จากเมนู ไฟล์ ของ Excel เลือกทั้ง {count} แผ่นก่อนพิมพ์",
    en: "Print or save as PDF from Excel's File menu; select all {count} sheets first",
  },
  isDraft: {
    th: "เป็นฉบับร่าง ยังมีข้อที่ต้องแก้ {count} ข้อ",
    en: "It is a draft: {count} findings must still be mended",
  },
  loadFailed: {
    th: "โหลดส่วนทำรายงานไม่สำเร็จ กรุณาตรวจการเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง",
    en: "The part that makes reports could not be loaded; check the internet connection and try again",
  },
} as const satisfies Record<string, Text>;
