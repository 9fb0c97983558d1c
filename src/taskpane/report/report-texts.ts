import type { Text } from "../language/language";

/** Words of the report's part of the pane. */
export const REPORT_TEXTS = {
  title: { th: "ทำรายงาน", en: "Make the report" },
  intro: {
    th: "ทุกข้อความมาจากแผ่นงานของท่าน",
    en: "Every word comes from your sheets",
  },

  readyTitle: { th: "ความพร้อม", en: "Readiness" },
  ready: { th: "พร้อมทำรายงาน", en: "Ready to be made" },
  notReady: { th: "ตอนนี้ทำได้เฉพาะฉบับร่าง", en: "Only a draft can be made now" },
  notChecked: { th: "ยังไม่ได้ตรวจสมุดงาน", en: "The workbook has not been checked yet" },
  check: { th: "ตรวจความพร้อม", en: "Check readiness" },
  noErrors: { th: "ไม่มีข้อที่ต้องแก้", en: "Nothing must be mended" },
  errors: { th: "มีข้อที่ต้องแก้ {count} ข้อ", en: "Must be mended: {count}" },
  seeErrors: { th: "ดูข้อที่ต้องแก้", en: "See what to mend" },
  settingsComplete: { th: "ข้อมูลสำหรับบันทึกข้อความครบ", en: "The memo has all it needs" },
  fillIn: { th: "ไปกรอก", en: "Fill in" },
  noSettings: {
    th: "ยังไม่มีแผ่นตั้งค่ารายงาน ซึ่งใช้กรอกข้อมูลเหล่านี้",
    en: "There is no settings sheet yet, where this is filled in",
  },
  addSettings: { th: "เพิ่มแผ่นตั้งค่ารายงาน", en: "Add the settings sheet" },
  allFinished: { th: "ทุกมาตรการมีผลแล้ว", en: "Every measure has its results" },
  unfinished: {
    th: "{count} มาตรการยังไม่มีผลครบ จะเว้นว่าง",
    en: "Without full results: {count}; left blank",
  },
  toResults: { th: "ไปที่ช่องผล", en: "Go to the results" },
  documentBlank: {
    th: "เลขที่หรือวันที่หนังสือยังว่าง รายงานเว้นจุดไข่ปลาไว้ให้ลงทีหลัง",
    en: "The document number or date is blank; the report has a dotted line for it",
  },
  weekend: {
    th: "วันที่หนังสือ {date} ตรงกับวันเสาร์หรืออาทิตย์ ดูอีกครั้งว่าถูก",
    en: "The document date, {date}, falls on a weekend; look once more",
  },
  goThere: { th: "ไปที่ช่อง", en: "Go there" },

  preview: { th: "ดูตัวอย่างบันทึกข้อความ", en: "Preview of the memo" },
  previewHint: {
    th: "ข้อความตามที่จะพิมพ์ จุดไข่ปลาคือที่ว่างไว้เขียน",
    en: "The words as they will be printed (in Thai, as the form is); dotted lines are left to be written on",
  },
  gap: { th: "เว้นว่าง", en: "left blank" },

  filesTitle: { th: "เป็นไฟล์", en: "As a file" },
  renamed: {
    th: "ปีหรือชื่อหน่วยงานเปลี่ยนหลังตรวจ จึงยังไม่ทำรายงาน ดูชื่อไฟล์ใหม่แล้วกดอีกครั้ง",
    en: "The year or authority has changed, so no report was made; look at the new file name and press again",
  },
  fileName: { th: "ชื่อไฟล์ {name}", en: "File name {name}" },
  noDownload: {
    th: "Excel สำหรับ Mac ไม่อนุญาตให้แถบงานดาวน์โหลดไฟล์ ทำเป็นแผ่นรายงานแทน",
    en: "Excel for Mac does not let a pane download files; make report sheets instead",
  },
  printTitle: { th: "พิมพ์หรือบันทึกเป็น PDF ด้วย Excel", en: "To print, or save as PDF, with Excel" },
  sheets: { th: "ทำแผ่นรายงานในสมุดงานนี้", en: "Make report sheets in this workbook" },
  sheetsHint: {
    th: "ทำแผ่นพิมพ์แทนชุดก่อน แผ่นของท่านและแผ่นที่ท่านแก้เองไม่ถูกแตะ",
    en: "Makes sheets to print in place of the last; your own, and those you changed, are left alone",
  },
  workbook: { th: "ทำแผ่นรายงานเป็นสมุดงานใหม่", en: "Make report sheets in a new workbook" },
  workbookHint: {
    th: "Excel เปิดสมุดงานใหม่ ท่านต้องบันทึกเอง บนเว็บให้ยอมให้เปิดแท็บใหม่",
    en: "Excel opens a new workbook, which you save yourself; on the web, allow the new tab",
  },
  working: { th: "กำลังทำ: {what}…", en: "Making: {what}…" },

  refused: {
    th: "ยังไม่ได้ทำรายงาน เพราะมีข้อที่ต้องแก้ {count} ข้อ",
    en: "No report was made; to be mended first: {count}",
  },
  openSettings: { th: "ไปที่แผ่นตั้งค่ารายงาน", en: "Go to the settings sheet" },
  addedSettings: {
    th: "เพิ่มแผ่น “{sheet}” แล้ว กรอก แล้วทำรายงานอีกครั้ง",
    en: "The sheet “{sheet}” was added; fill it in, then make the report again",
  },
  draft: { th: "ทำฉบับร่าง", en: "Make a draft" },
  draftHint: {
    th: "ฉบับร่างมีคำว่า ฉบับร่าง ทุกหน้า และเว้นจุดไข่ปลาตรงที่ยังขาดข้อมูล",
    en: "A draft bears ฉบับร่าง on every page, and dotted lines where something is missing",
  },

  downloadStarted: { th: "เริ่มดาวน์โหลดไฟล์นี้แล้ว", en: "The download of this file was started" },
  whereToLook: {
    th: "ดูในโฟลเดอร์ดาวน์โหลด (Downloads) ถ้าไม่พบ ทำรายงานอีกครั้ง หรือทำเป็นแผ่นรายงานแทน",
    en: "Look in the Downloads folder of the computer or browser. If it is not there, make it again, or make report sheets instead",
  },
  sheetsMade: { th: "เพิ่มแผ่นรายงานแล้ว", en: "Report sheets were added" },
  howToPrint: {
    th: "พิมพ์หรือบันทึกเป็น PDF จากเมนู ไฟล์ ของ Excel เลือกทั้ง {count} แผ่นก่อนพิมพ์",
    en: "Print or save as PDF from Excel's File menu; select all {count} sheets first",
  },
  workbookOpened: { th: "ส่งสมุดงานใหม่ให้ Excel เปิดแล้ว", en: "Excel was given a new workbook to open" },
  howToSave: {
    th: "บันทึกด้วยชื่อ {name} ถ้าสมุดงานใหม่ไม่เปิดขึ้น ดูว่าเบราว์เซอร์ห้ามเปิดแท็บใหม่หรือไม่",
    en: "Save it as {name}. If no new workbook came up, see whether the browser forbids new tabs",
  },
  isDraft: {
    th: "เป็นฉบับร่าง ยังมีข้อที่ต้องแก้ {count} ข้อ",
    en: "It is a draft; still to be mended: {count}",
  },

  importTitle: { th: "นำเข้ารายงาน Word", en: "Import a Word report" },
  importHint: {
    th: "อ่านตารางจากรายงาน .docx มาเป็นแผ่นงาน ข้อความนอกตารางอยู่ในแผ่นแยก ไม่มีข้อความหาย",
    en: "Reads the table of a .docx report into sheets; the rest stands in a sheet of its own, so nothing is lost",
  },
  importHere: { th: "นำเข้าเป็นแผ่นในสมุดงานนี้", en: "Import into this workbook" },
  importNew: { th: "นำเข้าเป็นสมุดงานใหม่", en: "Import into a new workbook" },
  chooseFile: { th: "เลือกไฟล์ Word ที่จะนำเข้า", en: "Choose the Word file to import" },
  imported: { th: "นำเข้าแล้ว {count} มาตรการ", en: "{count} measures were imported" },
  outside: {
    th: "ข้อความนอกตาราง {count} บรรทัดอยู่ในแผ่นแยก ดูว่าครบถ้วน",
    en: "Lines outside the table, in a sheet of their own: {count}; look at them",
  },
  pictures: {
    th: "รูปภาพและวัตถุ {count} รายการไม่ได้นำเข้ามา แผ่นแยกบอกว่าอยู่ที่ใด",
    en: "Pictures and objects not brought in: {count}; a sheet of its own says where they stood",
  },
} as const satisfies Record<string, Text>;
