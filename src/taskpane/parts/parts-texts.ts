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
    th: "โปรแกรมขัดข้อง สมุดงานไม่ถูกแก้ ลองอีกครั้ง ถ้ายังเป็นอยู่ คัดลอกรายละเอียดส่งผู้ดูแลระบบ",
    en: "Something went wrong; the workbook was not changed. Try again. If it stays, copy the detail for your administrator.",
  },
  crashWriting: {
    th: "โปรแกรมขัดข้องขณะแก้สมุดงาน บางช่องอาจถูกแก้แล้ว ดูแผ่นงานหรือกด Ctrl+Z ใน Excel ถ้ายังเป็นอยู่ คัดลอกรายละเอียดส่งผู้ดูแลระบบ",
    en: "Something went wrong during a change; some cells may have been changed. Look at the sheet, or press Ctrl+Z in Excel. If it stays, copy the detail for your administrator.",
  },
  copyDetail: { th: "คัดลอกรายละเอียด", en: "Copy the detail" },
  copied: { th: "คัดลอกแล้ว", en: "Copied" },
  copyByHand: { th: "รายละเอียด เลือกแล้วกด Ctrl+C", en: "Detail: select it and press Ctrl+C" },
} as const satisfies Record<string, Text>;
