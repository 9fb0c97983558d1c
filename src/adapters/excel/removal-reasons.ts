import type { UserFault } from "../../app/result";

/** Why a row was not removed, each in one sentence: what stands in the way and what to do. */
export const REMOVAL_REASONS = {
  noSuchSheet: {
    th: "ไม่มีแผ่นงานนี้แล้ว กรุณากดตรวจอีกครั้ง",
    en: "The sheet is no longer there; check the workbook again.",
  },
  changedMeanwhile: {
    th: "ข้อความในแถวเปลี่ยนไปแล้วหลังจากที่เสนอ จึงไม่ลบแถว กรุณากดตรวจอีกครั้ง",
    en: "The row has changed since this was proposed, so it was not removed; check the workbook again.",
  },
  cellLeft: {
    th: "มีช่องในแผ่นงานนี้ที่ไม่ได้เขียน จึงไม่ลบแถว เพื่อไม่ให้ข้อความหาย กรุณากดตรวจอีกครั้ง",
    en: "A cell of this sheet was not written, so the row was not removed, lest its text be lost; check the workbook again.",
  },
  isProtected: {
    th: "แผ่นงานถูกป้องกันอยู่ จึงไม่ลบแถว กรุณายกเลิกการป้องกัน (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วลองใหม่",
    en: "The sheet is protected, so the row was not removed; unprotect it (Review > Unprotect Sheet) and try again.",
  },
  hasFormula: {
    th: "ในแถวมีสูตร จึงไม่ลบแถว กรุณาตรวจสูตรแล้วลบแถวด้วยตนเอง",
    en: "The row holds a formula, so it was not removed; look at the formula and delete the row by hand.",
  },
  isReferredTo: {
    th: "มีสูตรหรือชื่อที่อ้างถึงแถวนี้ จึงไม่ลบแถว กรุณาแก้สูตรแล้วลบแถวด้วยตนเอง",
    en: "A formula or a name refers to the row, so it was not removed; change that and delete the row by hand.",
  },
  isMergedAcross: {
    th: "มีช่องในแถวนี้ที่ผสานกับแถวอื่น จึงไม่ลบแถว กรุณายกเลิกการผสานก่อน",
    en: "Cells of the row are merged with those of other rows, so it was not removed; unmerge them first.",
  },
  isFiltered: {
    th: "แผ่นงานมีตัวกรองที่เกี่ยวกับแถวนี้ จึงไม่ลบแถว กรุณาล้างตัวกรองแล้วลองใหม่",
    en: "The sheet has a filter that concerns the row, so it was not removed; clear the filter and try again.",
  },
  holdsMore: {
    th: "ในแถวมีสิ่งอื่นนอกจากข้อความ (เช่น ความคิดเห็น รูปภาพ ลิงก์ รายการให้เลือก ตาราง หรือตัวอักษรหลายแบบในช่องเดียว) จึงไม่ลบแถว กรุณาลบด้วยตนเอง",
    en: "The row holds more than texts (a comment, a picture, a link, a drop-down, a table, letters of several looks in one cell), so it was not removed; delete it by hand.",
  },
  tooOld: {
    th: "Excel รุ่นนี้บอกไม่ได้ว่าในแถวมีอะไรบ้าง จึงไม่ลบแถว กรุณาลบด้วยตนเอง หรือใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ",
    en: "This Excel does not tell all that is in the row, so it was not removed; delete it by hand, or use Excel 2021 or newer, Microsoft 365 or Excel on the web.",
  },
} as const satisfies Record<string, UserFault>;

export type RemovalReason = keyof typeof REMOVAL_REASONS;
