import type { UserFault } from "./result";

/** Why a proposed edit was not made, each in one sentence: what stands in the way and what to do. */
export const LEFT_REASONS = {
  noSuchSheet: {
    th: "ไม่มีแผ่นงานนี้แล้ว กรุณากดตรวจอีกครั้ง",
    en: "The sheet is no longer there; check the workbook again.",
  },
  changedMeanwhile: {
    th: "ข้อความในช่องเปลี่ยนไปแล้วหลังจากที่เสนอ จึงไม่เขียนทับ กรุณากดตรวจอีกครั้ง",
    en: "The cell has changed since this was proposed, so it was not overwritten; check the workbook again.",
  },
  isFormula: {
    th: "ช่องนี้เป็นสูตร จึงไม่เขียนทับ กรุณาแก้ที่สูตรหรือลบสูตรออกก่อน",
    en: "The cell holds a formula, so it was not overwritten; change or remove the formula first.",
  },
  isLocked: {
    th: "ช่องนี้ถูกล็อกโดยการป้องกันแผ่นงาน กรุณายกเลิกการป้องกัน (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วลองใหม่",
    en: "The cell is locked by the sheet's protection; unprotect the sheet (Review > Unprotect Sheet) and try again.",
  },
  isFormatLocked: {
    th: "การป้องกันแผ่นงานไม่ให้เปลี่ยนรูปแบบของช่องนี้เป็นวันที่หรือตัวเลข กรุณายกเลิกการป้องกัน (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วลองใหม่",
    en: "The sheet's protection keeps the cell from being made a date or a number; unprotect the sheet (Review > Unprotect Sheet) and try again.",
  },
  isMergedAway: {
    th: "ช่องนี้ถูกผสานเข้ากับช่องอื่น กรุณาพิมพ์ในช่องซ้ายบนของช่องที่ผสาน หรือยกเลิกการผสานก่อน",
    en: "The cell is merged into another one; type into the top left cell of the merged area, or unmerge it first.",
  },
  tooLong: {
    th: "ข้อความยาวเกิน 32,767 ตัวอักษร ซึ่งเป็นขีดจำกัดของหนึ่งช่องใน Excel กรุณาแบ่งข้อความ",
    en: "The text is longer than the 32,767 characters that one cell of Excel can hold; divide it.",
  },
  shownOtherwise: {
    th: "รูปแบบตัวเลขของช่องนี้จะแสดงค่าเป็นอย่างอื่น จึงไม่เขียน กรุณาเปลี่ยนรูปแบบของช่องเป็น “ทั่วไป” แล้วลองใหม่",
    en: "The cell's number format would show the value as something else, so it was not written; set the format to General and try again.",
  },
  dateTooEarly: {
    th: "วันที่นี้อยู่ก่อนวันแรกที่สมุดงานเก็บได้ จึงไม่เขียน กรุณาพิมพ์เป็นข้อความในช่องนี้ด้วยตนเอง",
    en: "The date is before the first that the workbook can hold, so it was not written; type it into the cell as a text.",
  },
  isTableHeading: {
    th: "ช่องนี้เป็นหัวคอลัมน์ของตาราง (Table) ที่ส่วนอื่นของสมุดงานอ้างถึง จึงไม่เขียน กรุณาแก้ในช่องนี้ด้วยตนเอง",
    en: "The cell is a column heading of a table that other parts of the workbook rely on, so it was not written; change it in Excel by hand.",
  },
  notKept: {
    th: "เขียนแล้วแต่ Excel ไม่เก็บข้อความตามที่เขียน กรุณาพิมพ์ในช่องนี้ด้วยตนเอง",
    en: "The text was written but Excel did not keep it as it is; type it into the cell by hand.",
  },
} as const satisfies Record<string, UserFault>;

export type LeftReason = keyof typeof LEFT_REASONS;
