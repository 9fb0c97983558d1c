import type { Text } from "../language/language";

/** Why the pane cannot start. Thai and English are shown together: the choice of language is in the workbook, out of reach. */
export const START_MESSAGES = {
  noOffice: {
    th: "แถบงานติดต่อ Microsoft (appsforoffice.microsoft.com) ไม่ได้ ดูว่าต่ออินเทอร์เน็ตอยู่ แล้วกด “ลองอีกครั้ง” ถ้ายังไม่ได้ ขอให้ผู้ดูแลระบบเปิดทางให้ที่อยู่นี้",
    en: "The pane could not reach Microsoft (appsforoffice.microsoft.com). See to the internet connection, then press “Try again”. If it stays, ask your administrator to allow this address.",
  },
  notExcel: {
    th: "หน้านี้เป็นแถบงานของ Excel เปิดจากปุ่มในแท็บ “รีวิว” ของ Excel",
    en: "This page is a task pane of Excel: open it with its button on Excel's Review tab.",
  },
  crash: {
    th: "แถบงานขัดข้อง กด “ลองอีกครั้ง” ถ้ายังเป็นอยู่ ส่งรายละเอียดด้านล่างให้ผู้ดูแลระบบ",
    en: "Something stopped the pane. Press “Try again”. If it stays, send the detail below to your administrator.",
  },
} as const satisfies Record<string, Text>;
