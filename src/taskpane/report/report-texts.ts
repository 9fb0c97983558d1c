import type { Text } from "../language/language";

/** Words of the report's part of the pane. */
export const REPORT_TEXTS = {
  readinessLabel: { th: "ความพร้อมของรายงาน", en: "How ready the report is" },
  ready: { th: "พร้อมทำรายงาน", en: "Ready to be made" },
  lacking: { th: "ยังขาด {count} อย่าง", en: "Still missing: {count}" },
  notChecked: { th: "ยังไม่ได้ตรวจสมุดงาน", en: "The workbook has not been checked yet" },
  check: { th: "ตรวจความพร้อม", en: "Check readiness" },
  noErrors: { th: "ไม่มีข้อที่ต้องแก้", en: "Nothing must be mended" },
  errors: { th: "ต้องแก้ {count} ข้อ", en: "Must be mended: {count}" },
  seeErrors: { th: "ไปแก้", en: "Mend" },
  seeErrorsName: { th: "ไปแก้ข้อที่ต้องแก้ {count} ข้อ", en: "Mend what must be mended: {count}" },
  settingsComplete: { th: "บันทึกข้อความครบ", en: "The memo has all it needs" },
  settingsNumberLater: {
    th: "บันทึกข้อความครบ เลขที่หนังสือหรือวันที่ลงทีหลังได้",
    en: "The memo has all it needs; its number or date may come later",
  },
  toSettings: { th: "ตั้งค่า", en: "Settings" },
  toSettingsName: { th: "ตั้งค่ารายงาน", en: "Settings of the report" },
  fillIn: { th: "ไปกรอก", en: "Fill in" },
  noSettings: {
    th: "ยังไม่มีแผ่นตั้งค่ารายงาน ซึ่งใช้กรอกข้อมูลเหล่านี้",
    en: "There is no settings sheet yet, where this is filled in",
  },
  addSettings: { th: "เพิ่มแผ่นตั้งค่ารายงาน", en: "Add the settings sheet" },
  allFinished: { th: "ทุกมาตรการมีผลแล้ว", en: "Every measure has its results" },
  unfinished: {
    th: "{count} มาตรการยังไม่มีผลครบ",
    en: "Without full results: {count}",
  },
  toResults: { th: "เติมผล", en: "Fill in" },
  toResultsName: { th: "เติมผล {count} มาตรการ", en: "Fill in the results of {count}" },
  weekend: {
    th: "วันที่หนังสือ {date} ตรงกับวันเสาร์หรืออาทิตย์ ดูอีกครั้งว่าถูก",
    en: "The document date, {date}, falls on a weekend; look once more",
  },
  goThere: { th: "ไปที่ช่อง", en: "Go there" },

  targetsLabel: { th: "รูปแบบของรายงาน", en: "What the report is made as" },
  otherTargets: { th: "รูปแบบอื่น: หน้าเว็บ CSV JSON ครบชุด", en: "Other: web page, CSV, JSON, all of them" },
  makeFile: { th: "ทำไฟล์", en: "Make" },
  makeFileName: { th: "ทำไฟล์ {what}", en: "Make: {what}" },
  makeSheets: { th: "ทำแผ่น", en: "Make" },
  makeSheetsName: { th: "ทำ{what}", en: "Make: {what}" },
  renamed: {
    th: "ปีหรือชื่อหน่วยงานเปลี่ยนหลังตรวจ จึงยังไม่ทำรายงาน ดูชื่อไฟล์ใหม่แล้วกดอีกครั้ง",
    en: "The year or authority has changed, so no report was made; look at the new file name and press again",
  },
  fileName: { th: "ชื่อไฟล์ {name}", en: "File name {name}" },
  noDownload: {
    th: "Excel สำหรับ Mac ไม่อนุญาตให้แถบงานดาวน์โหลดไฟล์ ทำเป็นแผ่นพิมพ์แทน",
    en: "Excel for Mac does not let a pane download files; make print sheets instead",
  },
  working: { th: "กำลังทำ: {what}…", en: "Making: {what}…" },

  openSettings: { th: "ไปที่แผ่นตั้งค่ารายงาน", en: "Go to the settings sheet" },
  addedSettings: {
    th: "เพิ่มแผ่น “{sheet}” แล้ว กรอก แล้วทำรายงานอีกครั้ง",
    en: "The sheet “{sheet}” was added; fill it in, then make the report again",
  },
  draft: { th: "ทำฉบับร่างไปก่อน", en: "Make a draft for now" },
  draftHint: {
    th: "มีคำว่า ฉบับร่าง ทุกหน้า ใช้กับทุกรูปแบบ",
    en: "It bears ฉบับร่าง on every page; holds for everything below",
  },
  draftFirst: {
    th: "ยังไม่ได้ทำ {what} เพราะยังมีที่ขาด ติ๊กช่องนี้แล้วกดอีกครั้ง",
    en: "Not made yet: {what}, as something is missing. Tick this, then press again",
  },
  draftMark: { th: "ฉบับร่าง", en: "Draft" },

  pagesLabel: { th: "หน้าของรายงาน", en: "Pages of the report" },
  pagesHint: { th: "กดหน้าเพื่อดูใหญ่ {count} หน้า", en: "Press a page to see it large: {count}" },
  pagesDrawing: { th: "กำลังวาดหน้า…", en: "Drawing the pages…" },
  seePage: { th: "ดูใหญ่: {page}", en: "See large: {page}" },

  downloadStarted: { th: "เริ่มดาวน์โหลดไฟล์นี้แล้ว", en: "The download of this file was started" },
  whereToLook: {
    th: "ดูในโฟลเดอร์ดาวน์โหลด (Downloads) ถ้าไม่พบ ทำรายงานอีกครั้ง หรือทำเป็นแผ่นพิมพ์แทน",
    en: "Look in the Downloads folder of the computer or browser. If it is not there, make it again, or make print sheets instead",
  },
  sheetsMade: { th: "เพิ่มแผ่นพิมพ์แล้ว", en: "Print sheets were added" },
  removeSheets: { th: "ลบแผ่นเหล่านี้", en: "Delete these sheets" },
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
