import type { Text } from "../../taskpane/language/language";

/** Words of the page for offices without the add-in; all others are the pane's. */
export const FILES_TEXTS = {
  title: { th: "ตรวจและรายงานมาตรการจากไฟล์", en: "Check and report measures from a file" },
  lead: {
    th: "สำหรับ Excel 2016, 2019 และ LibreOffice ที่ไม่มีแถบงาน วางสมุดงาน (.xlsx) ที่นี่",
    en: "For Excel 2016, 2019 and LibreOffice, which have no pane: drop a workbook (.xlsx) here.",
  },
  choose: { th: "เลือกสมุดงาน", en: "Choose a workbook" },
  chooseOther: { th: "เปิดสมุดงานอื่น", en: "Open another workbook" },
  file: { th: "ไฟล์สมุดงาน", en: "Workbook file" },
  stays: {
    th: "ไฟล์อยู่ในเครื่องของท่าน ไม่มีอะไรถูกส่งออก และไฟล์เดิมไม่ถูกแก้",
    en: "The file stays on your machine: nothing is sent, and the file itself is not changed.",
  },
  steps: {
    th: "ตรวจ แก้ เติมผล ทำรายงาน ส่งหน่วยงาน และรับไฟล์กลับ ได้สำเนาใหม่ทุกครั้ง",
    en: "Check, mend, fill, report, send out and collect; what comes of it is always a new file.",
  },
  offline: { th: "พร้อมใช้โดยไม่ต่ออินเทอร์เน็ต", en: "Ready for use without a network" },
  drop: { th: "ปล่อยเพื่อเปิด", en: "Let go to open" },
  opening: { th: "กำลังอ่าน {name}…", en: "Reading {name}…" },
  several: {
    th: "เปิดได้ครั้งละหนึ่งสมุดงาน เปิดสมุดงานหลักก่อน ไฟล์ที่หน่วยงานส่งคืนเลือกที่ ติดตาม › หน่วยงานค้าง",
    en: "One workbook at a time: open the main one first. Files that units sent back are chosen at Track › Who owes.",
  },
  noFile: { th: "ไม่ได้รับไฟล์ เลือกไฟล์ .xlsx หนึ่งไฟล์", en: "No file came; choose one .xlsx file." },
  unreadable: {
    th: "เบราว์เซอร์อ่านไฟล์นี้ไม่ได้ อาจเป็นโฟลเดอร์ หรือถูกย้ายหรือลบไปแล้ว เลือกไฟล์อีกครั้ง",
    en: "The browser cannot read this: it may be a folder, or was moved or deleted. Choose the file again.",
  },
  tooLarge: {
    th: "ไฟล์มีขนาดเกิน {limit} MB ลบรูปภาพหรือแผ่นงานที่ไม่เกี่ยวข้องออก แล้วบันทึกใหม่",
    en: "The file is larger than {limit} MB; remove pictures or sheets that are not needed and save it again.",
  },
  crash: {
    th: "เปิดไฟล์นี้ไม่สำเร็จ โปรแกรมขัดข้อง ลองอีกครั้ง หรือบันทึกไฟล์ใหม่ด้วย Excel ก่อน",
    en: "The file could not be opened: something went wrong. Try again, or save it anew with Excel first.",
  },
  dismiss: { th: "ปิด", en: "Close" },
  unsaved: {
    th: "สำเนาที่แก้ยังไม่ได้ดาวน์โหลด ถ้าเปิดสมุดงานอื่น การแก้จะหายไป",
    en: "The changed copy was not downloaded yet; opening another workbook loses the changes.",
  },
  openAnyway: { th: "เปิด {name} โดยไม่เก็บการแก้", en: "Open {name} and lose the changes" },
  stay: { th: "ไม่เปิด", en: "Do not open" },
  download: { th: "ดาวน์โหลดฉบับแก้", en: "Download the changed copy" },
  notChanged: { th: "ยังไม่มีการแก้", en: "Nothing changed yet" },
  changed: { th: "แก้แล้ว ยังไม่ได้ดาวน์โหลด", en: "Changed, not downloaded yet" },
  downloaded: { th: "ดาวน์โหลดแล้ว: {name}", en: "Downloaded: {name}" },
  bar: { th: "สมุดงานที่เปิด", en: "The open workbook" },
  parts: { th: "ส่วนที่แสดง", en: "What is shown" },
  pane: { th: "แถบงาน", en: "Pane" },
  sheet: { th: "แผ่นงาน", en: "Sheet" },
  sheets: { th: "แผ่นของสมุดงาน", en: "Sheets of the workbook" },
  cells: { th: "ช่องของแผ่น “{sheet}”", en: "Cells of the sheet “{sheet}”" },
  cell: { th: "ช่อง {cell}", en: "Cell {cell}" },
  empty: { th: "ช่องว่าง", en: "blank" },
  keys: { th: "ใช้ปุ่มลูกศรเลื่อนดูช่อง", en: "Arrow keys move from cell to cell" },
  noCells: { th: "แผ่นนี้ว่าง", en: "This sheet is blank" },
  hiddenRow: { th: "แถวนี้ซ่อนอยู่", en: "This row is hidden" },
  rowsShown: { th: "แถว {first}–{last} จาก {all}", en: "Rows {first}–{last} of {all}" },
  rowsBefore: { th: "แถวก่อนหน้า", en: "Rows before" },
  rowsAfter: { th: "แถวถัดไป", en: "Rows after" },
  columnsLeft: { th: "แสดง {count} คอลัมน์แรก", en: "The first {count} columns are shown" },
  otherLanguage: { th: "English", en: "ไทย" },
} as const satisfies Record<string, Text>;
