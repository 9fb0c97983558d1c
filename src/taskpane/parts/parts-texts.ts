import type { Text } from "../language/language";

/** Words of the parts that every screen uses: troubles, and what is still loading. */
export const PARTS_TEXTS = {
  loadingPart: { th: "กำลังเปิดส่วนนี้…", en: "Opening this part…" },

  cancel: { th: "ยกเลิก", en: "Cancel" },
  share: { th: "เสร็จ {percent}%", en: "{percent}% done" },
  back: { th: "กลับ", en: "Back" },
  retry: { th: "ลองอีกครั้ง", en: "Try again" },
  close: { th: "ปิด", en: "Close" },
  crash: {
    th: "โปรแกรมขัดข้องโดยไม่คาดคิด ข้อมูลในสมุดงานไม่ถูกแก้ไข ลองอีกครั้ง หากยังเป็นอยู่ให้คัดลอกรายละเอียดส่งผู้ดูแลระบบ",
    en: "Something unforeseen went wrong; nothing in the workbook was changed. Try again, and if it stays, copy the detail for your administrator.",
  },
  crashWriting: {
    th: "โปรแกรมขัดข้องโดยไม่คาดคิดระหว่างแก้สมุดงาน บางช่องอาจถูกแก้ไปแล้ว กรุณาตรวจดูแผ่นงานหรือกด Ctrl+Z ใน Excel หากยังเป็นอยู่ให้คัดลอกรายละเอียดส่งผู้ดูแลระบบ",
    en: "Something unforeseen went wrong while the workbook was being changed; some cells may have been changed. Look at the sheet, or press Ctrl+Z in Excel, and if it stays, copy the detail for your administrator.",
  },
  copyDetail: { th: "คัดลอกรายละเอียด", en: "Copy the detail" },
  copied: { th: "คัดลอกแล้ว", en: "Copied." },
  copyByHand: { th: "รายละเอียด เลือกแล้วกด Ctrl+C", en: "Detail: select it and press Ctrl+C" },
} as const satisfies Record<string, Text>;
