import type { Text } from "../language/language";

/** Why the pane cannot start. Thai and English are shown together: the choice of language is in the workbook, out of reach. */
export const START_MESSAGES = {
  noOffice: {
    th: "ติดต่อเครื่องบริการของ Microsoft (appsforoffice.microsoft.com) ไม่ได้ แถบงานจึงยังทำงานไม่ได้ กรุณาตรวจอินเทอร์เน็ตหรือขอให้ผู้ดูแลระบบเปิดทางให้ที่อยู่นี้ แล้วกดลองอีกครั้ง",
    en: "Microsoft's server (appsforoffice.microsoft.com) could not be reached, so the pane cannot work yet. Check the internet connection, or ask your administrator to allow this address, then try again.",
  },
  notExcel: {
    th: "หน้านี้เป็นแถบงานของ Excel กรุณาเปิดจากปุ่มในแท็บ รีวิว ของ Excel",
    en: "This page is a task pane of Excel: open it with its button on Excel's Review tab.",
  },
  crash: {
    th: "แถบงานขัดข้องโดยไม่คาดคิด กรุณากดลองอีกครั้ง หากยังเป็นอยู่ให้ส่งรายละเอียดด้านล่างให้ผู้ดูแลระบบ",
    en: "Something unforeseen stopped the pane. Try again, and if it stays, send the detail below to your administrator.",
  },
} as const satisfies Record<string, Text>;
