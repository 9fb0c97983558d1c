import type { UserFault } from "./result";

/** Why a proposed removal of a row was not made, each in one sentence: what stands in the way and what to do. */
export const ROW_LEFT_REASONS = {
  noSuchSheet: {
    th: "ไม่มีแผ่นงานนี้แล้ว จึงไม่ได้ลบแถว กรุณาตรวจอีกครั้ง",
    en: "The sheet is no longer there, so the row was not removed; check the workbook again.",
  },
  changedMeanwhile: {
    th: "ข้อความในแถวเปลี่ยนไปแล้วหลังจากที่เสนอ จึงไม่ลบแถว กรุณาตรวจอีกครั้ง",
    en: "The row has changed since its removal was proposed, so it was not removed; check the workbook again.",
  },
  hasFormula: {
    th: "แถวนี้มีสูตร จึงไม่ลบแถว กรุณาลบแถวใน Excel ด้วยตนเอง",
    en: "The row holds a formula, so it was not removed; remove it in Excel by hand.",
  },
  isLocked: {
    th: "แผ่นงานถูกป้องกันไว้ จึงลบแถวไม่ได้ กรุณายกเลิกการป้องกัน (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วลองใหม่",
    en: "The sheet is protected, so the row was not removed; unprotect it (Review > Unprotect Sheet) and try again.",
  },
  otherEditLeft: {
    th: "มีช่องในแผ่นงานนี้ที่เขียนไม่ได้ ข้อความของแถวจึงอาจยังไม่ได้เก็บไว้ที่อื่น จึงไม่ลบแถว กรุณาแก้ช่องนั้นก่อนแล้วลองใหม่",
    en: "Another cell of the sheet could not be written, so the row's text may not be kept elsewhere and the row was not removed; mend that cell first and try again.",
  },
  isReferredTo: {
    th: "มีสูตรหรือส่วนอื่นของสมุดงานอ้างถึงแถวนี้ จึงไม่ลบแถว กรุณาแก้ส่วนที่อ้างถึงก่อน หรือลบแถวใน Excel ด้วยตนเอง",
    en: "A formula or another part of the workbook refers to this row, so it was not removed; change what refers to it first, or remove the row in Excel by hand.",
  },
  hasMore: {
    th: "แถวนี้มีหมายเหตุ ลิงก์ รูปภาพ หรือหัวตาราง (Table) จึงไม่ลบแถว กรุณาลบแถวใน Excel ด้วยตนเอง",
    en: "The row holds a note, a link, a picture or a part that a table needs, so it was not removed; remove it in Excel by hand.",
  },
  cannotFollow: {
    th: "แผ่นงานมีส่วนประกอบที่เลื่อนตามแถวอย่างแน่นอนไม่ได้ จึงไม่ลบแถว กรุณาลบแถวใน Excel ด้วยตนเอง",
    en: "The workbook holds something that cannot be moved along with certainty, so the row was not removed; remove it in Excel by hand.",
  },
} as const satisfies Record<string, UserFault>;

export type RowLeftReason = keyof typeof ROW_LEFT_REASONS;
