import type { Text } from "../language/language";

/** Why the pane cannot start. Thai and English are shown together: the choice of language is in the workbook, out of reach. */
export const START_MESSAGES = {
  noOffice: {
    th: "แถบงานติดต่อ Microsoft (appsforoffice.microsoft.com) ไม่ได้ ดูว่าต่ออินเทอร์เน็ตอยู่ แล้วกด “ลองอีกครั้ง” ถ้ายังไม่ได้ ขอให้ผู้ดูแลระบบเปิดทางให้ที่อยู่นี้",
    en: "The pane could not reach Microsoft (appsforoffice.microsoft.com). See to the internet connection, then press “Try again”. If it stays, ask your administrator to allow this address.",
  },
  noFiles: {
    th: "แถบงานโหลดไฟล์ของตัวเองไม่ครบ กด “ลองอีกครั้ง” ถ้ายังไม่ได้ ขอให้ผู้ดูแลระบบดูว่าวางไฟล์บนเว็บครบทุกไฟล์",
    en: "Some of the pane's own files did not come. Press “Try again”. If it stays, ask your administrator whether all files are on the host.",
  },
  notExcel: {
    th: "หน้านี้เป็นแถบงานของ Excel เปิดจากปุ่มในแท็บ “รีวิว” ของ Excel",
    en: "This page is a task pane of Excel: open it with its button on Excel's Review tab.",
  },
  oldExcel: {
    th: "Excel รุ่นนี้เก่าเกินกว่าจะให้แถบงานอ่านแผ่นงานได้ ใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ",
    en: "This Excel is too old to let the pane read its sheets. Use Excel 2021 or newer, Microsoft 365 or Excel on the web.",
  },
  crash: {
    th: "แถบงานขัดข้อง กด “ลองอีกครั้ง” ถ้ายังเป็นอยู่ ส่งรายละเอียดด้านล่างให้ผู้ดูแลระบบ",
    en: "Something stopped the pane. Press “Try again”. If it stays, send the detail below to your administrator.",
  },
} as const satisfies Record<string, Text>;

/** How a workbook can be open that keeps the pane from some of its work, and what goes on all the same. */
export const START_NOTICES = {
  isReadOnly: {
    th: "สมุดงานนี้เปิดไว้อ่านอย่างเดียว ตรวจและทำรายงานได้ ถ้าจะแก้ ให้เปิดแบบแก้ได้หรือบันทึกเป็นไฟล์ใหม่ก่อน",
    en: "This workbook is open for reading only. Checks and reports work. To mend it, allow editing or save a copy first.",
  },
  isOldFormat: {
    th: "สมุดงานนี้เป็นไฟล์ .xls แบบเก่า ตรวจและทำรายงานได้ ก่อนแก้ให้บันทึกเป็น .xlsx ไฟล์แบบเก่าเก็บได้ไม่ครบ",
    en: "This workbook is an old .xls file. Checks and reports work. Save it as .xlsx before mending: .xls cannot keep everything.",
  },
  isProtected: {
    th: "สมุดงานนี้ป้องกันไว้ ตรวจและทำรายงานได้ กรอกและแก้ได้เฉพาะช่องที่เปิดไว้",
    en: "This workbook is protected. Checks and reports work. Only open cells can be filled and mended.",
  },
} as const satisfies Record<string, Text>;

/** The page with help; it is plain HTML and comes from the pane's own host. */
export const HELP_LINK = {
  words: { th: "ความช่วยเหลือ", en: "Help" },
  page: { th: "support.html", en: "support.html#en" },
} as const satisfies Record<string, Text>;
