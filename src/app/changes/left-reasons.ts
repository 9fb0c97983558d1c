import type { UserFault } from "../ports/result";

/**
 * Why a change was not made or not taken back, each in one sentence: what prevents it and what to do. The one table of these
 * sentences, for the open workbook and for files.
 */
export const LEFT_REASONS = {
  noSuchSheet: {
    th: "ไม่มีแผ่นงานนี้แล้ว กด “ตรวจใหม่”",
    en: "The sheet is no longer there; check the workbook again.",
  },
  changedMeanwhile: {
    th: "ข้อความในช่องเปลี่ยนไปแล้วหลังจากที่เสนอ จึงไม่เขียนทับ กด “ตรวจใหม่”",
    en: "The cell has changed since this was proposed, so it was not overwritten; check the workbook again.",
  },
  isFormula: {
    th: "ช่องนี้เป็นสูตร จึงไม่เขียนทับ แก้ที่สูตรหรือลบสูตรออกก่อน",
    en: "The cell holds a formula, so it was not overwritten; change or remove the formula first.",
  },
  isPicture: {
    th: "ในช่องนี้มีรูปภาพอยู่ จึงไม่เขียนทับ ย้ายรูปออกจากช่องก่อน",
    en: "The cell holds a picture, so it was not overwritten; move the picture out of the cell first.",
  },
  isLocked: {
    th: "ช่องนี้ถูกล็อกโดยการป้องกันแผ่นงาน ยกเลิกการป้องกัน (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วลองอีกครั้ง",
    en: "The cell is locked by the sheet's protection; unprotect the sheet (Review > Unprotect Sheet) and try again.",
  },
  isFormatLocked: {
    th: "การป้องกันแผ่นงานไม่ให้เปลี่ยนรูปแบบของช่องนี้เป็นวันที่หรือตัวเลข ยกเลิกการป้องกัน (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วลองอีกครั้ง",
    en: "The sheet's protection keeps the cell from being made a date or a number; unprotect the sheet (Review > Unprotect Sheet) and try again.",
  },
  isMergedAway: {
    th: "ช่องนี้ถูกผสานเข้ากับช่องอื่น พิมพ์ในช่องซ้ายบนของช่องที่ผสาน หรือยกเลิกการผสานก่อน",
    en: "The cell is merged into another one; type into the top left cell of the merged area, or unmerge it first.",
  },
  tooLong: {
    th: "ข้อความยาวเกิน 32,767 ตัวอักษร ซึ่งเป็นขีดจำกัดของหนึ่งช่องใน Excel แบ่งข้อความ",
    en: "The text is longer than the 32,767 characters that one cell of Excel can hold; divide it.",
  },
  shownOtherwise: {
    th: "รูปแบบตัวเลขของช่องนี้จะแสดงค่าเป็นอย่างอื่น จึงไม่เขียน เปลี่ยนรูปแบบของช่องเป็น “ทั่วไป” แล้วลองอีกครั้ง",
    en: "The cell's number format would show the value as something else, so it was not written; set the format to General and try again.",
  },
  dateTooEarly: {
    th: "วันที่นี้อยู่ก่อนวันแรกที่สมุดงานเก็บได้ จึงไม่เขียน พิมพ์เป็นข้อความในช่องนี้ด้วยตนเอง",
    en: "The date is before the first that the workbook can hold, so it was not written; type it into the cell as a text.",
  },
  isTableHeading: {
    th: "ช่องนี้เป็นหัวคอลัมน์ของตาราง (Table) ที่ส่วนอื่นของสมุดงานอ้างถึง จึงไม่เขียน แก้ในช่องนี้ด้วยตนเอง",
    en: "The cell is a column heading of a table that other parts of the workbook rely on, so it was not written; change it in Excel by hand.",
  },
  rowMoved: {
    th: "แถวเลื่อนไปแล้วหลังจากที่เสนอ และไม่พบแถวเดิม จึงไม่เขียน กด “ตรวจใหม่”",
    en: "The row has moved since this was proposed and was not found again, so nothing was written; check the workbook again.",
  },
  rowsAlike: {
    th: "แถวเลื่อนไปแล้ว และมีสองแถวที่เหมือนกัน จึงไม่รู้ว่าเป็นแถวใด แก้ด้วยตนเองหรือแก้ให้สองแถวต่างกันก่อน",
    en: "The row has moved and two rows look the same, so it is not certain which is meant; change it by hand, or make the two rows differ first.",
  },
  givenChanged: {
    th: "มาตรการหรือแถวที่ข้อความนี้อ้างถึงเปลี่ยนไปแล้ว จึงไม่เขียน กด “ตรวจใหม่”",
    en: "The measure or row that this refers to has changed meanwhile, so nothing was written; check the workbook again.",
  },
  proposalChanged: {
    th: "ข้อความที่เกี่ยวข้องเปลี่ยนไปแล้วหลังจากที่แสดง จึงไม่แก้ข้อนี้ ดูผลตรวจใหม่",
    en: "What this is about has changed since it was shown, so it was not made; look at the new findings.",
  },
  draftChanged: {
    th: "หลักฐาน ตัวชี้วัด หรือตารางเปลี่ยนไปหลังจากที่แสดงข้อความนี้ จึงยังไม่เขียน ดูข้อความใหม่แล้วเขียนอีกครั้ง",
    en: "The evidence, the indicators or the table changed since this text was shown, so it was not written; look at the new text and write again.",
  },
  targetChanged: {
    th: "เป้าหมายนี้เปลี่ยนไปแล้วหลังจากที่แสดง จึงไม่เพิ่ม ดูรายการใหม่",
    en: "This target has changed since it was shown, so it was not added; look at the new list.",
  },
  targetNotKept: {
    th: "ย้ายเป้าหมายในข้อความเดิมไปไว้ในแผ่นงานตัวชี้วัดไม่ได้ จึงไม่แทนที่ข้อความ เตรียมแผ่นงานตัวชี้วัดและตรวจลำดับของมาตรการ แล้วลองอีกครั้ง",
    en: "The target in the present text could not be moved to the indicator sheet, so the text was not replaced; prepare that sheet, check the measure's number, then try again.",
  },
  groupLeft: {
    th: "ช่องหรือแถวที่ต้องแก้พร้อมกันแก้ไม่ได้ จึงไม่แก้ช่องนี้ด้วย",
    en: "Another cell or row that belongs to the same change could not be changed, so this one was left, too.",
  },
  notKept: {
    th: "เขียนแล้วแต่ Excel ไม่เก็บข้อความตามที่เขียน พิมพ์ในช่องนี้ด้วยตนเอง",
    en: "The text was written but Excel did not keep it as it is; type it into the cell by hand.",
  },
  rowChanged: {
    th: "ข้อความในแถวเปลี่ยนไปแล้วหลังจากที่เสนอ จึงไม่ลบแถว กด “ตรวจใหม่”",
    en: "The row has changed since this was proposed, so it was not removed; check the workbook again.",
  },
  rowProtected: {
    th: "แผ่นงานถูกป้องกันอยู่ จึงไม่ลบแถว ยกเลิกการป้องกัน (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วลองอีกครั้ง",
    en: "The sheet is protected, so the row was not removed; unprotect it (Review > Unprotect Sheet) and try again.",
  },
  rowHasFormula: {
    th: "ในแถวมีสูตร จึงไม่ลบแถว ตรวจสูตรแล้วลบแถวใน Excel ด้วยตนเอง",
    en: "The row holds a formula, so it was not removed; look at the formula and delete the row in Excel by hand.",
  },
  rowReferredTo: {
    th: "มีสูตร ชื่อ หรือส่วนอื่นของสมุดงานอ้างถึงแถวนี้ จึงไม่ลบแถว แก้ส่วนที่อ้างถึงก่อน หรือลบแถวใน Excel ด้วยตนเอง",
    en: "A formula, a name or another part of the workbook refers to the row, so it was not removed; change that first, or delete the row in Excel by hand.",
  },
  rowMerged: {
    th: "มีช่องในแถวนี้ที่ผสานกับแถวอื่น จึงไม่ลบแถว ยกเลิกการผสานก่อน",
    en: "Cells of the row are merged with those of other rows, so it was not removed; unmerge them first.",
  },
  rowFiltered: {
    th: "แผ่นงานมีตัวกรองที่เกี่ยวกับแถวนี้ จึงไม่ลบแถว ล้างตัวกรองแล้วลองอีกครั้ง",
    en: "The sheet has a filter that concerns the row, so it was not removed; clear the filter and try again.",
  },
  rowHoldsMore: {
    th: "ในแถวมีสิ่งอื่นนอกจากข้อความ (เช่น ความคิดเห็น รูปภาพ ลิงก์ รายการให้เลือก ตาราง หรือตัวอักษรหลายแบบในช่องเดียว) จึงไม่ลบแถว ลบแถวใน Excel ด้วยตนเอง",
    en: "The row holds more than texts (a comment, a picture, a link, a drop-down, a table, letters of several looks in one cell), so it was not removed; delete the row in Excel by hand.",
  },
  rowCannotFollow: {
    th: "แผ่นงานมีส่วนประกอบที่เลื่อนตามแถวอย่างแน่นอนไม่ได้ จึงไม่ลบแถว ลบแถวใน Excel ด้วยตนเอง",
    en: "The workbook holds something that cannot be moved along with certainty, so the row was not removed; delete the row in Excel by hand.",
  },
  excelTooOld: {
    th: "Excel รุ่นนี้บอกไม่ได้ว่าในแถวมีอะไรบ้าง จึงไม่ลบแถว ลบด้วยตนเอง หรือใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ",
    en: "This Excel does not tell all that is in the row, so it was not removed; delete it by hand, or use Excel 2021 or newer, Microsoft 365 or Excel on the web.",
  },
  changedSince: {
    th: "มีคนแก้ช่องนี้หลังจากที่เขียน ข้อความของคนนั้นจึงคงไว้ หากต้องการข้อความเดิม แก้ด้วยตนเอง",
    en: "The cell was changed after it was written, so it was left; type the former text by hand if it is wanted.",
  },
  movedByHand: {
    th: "ข้อความที่เขียนถูกย้ายไปช่องอื่น จึงไม่เปลี่ยนกลับ ลบหรือแก้ด้วยตนเอง",
    en: "The text that was written has been moved to another cell, so it was left; delete or change it by hand.",
  },
  undoRowGone: {
    th: "ไม่พบแถวที่เขียนไว้แล้ว (แถวถูกลบหรือเปลี่ยนข้อความ) จึงไม่เปลี่ยนกลับ ตรวจด้วยตนเอง",
    en: "The row that was written into was not found (it was removed or reworded), so nothing was changed back; look at it yourself.",
  },
  undoColumnsMoved: {
    th: "หัวคอลัมน์ของแผ่นงานเปลี่ยนไปหรือคอลัมน์ถูกย้าย จึงไม่เปลี่ยนกลับ ตรวจด้วยตนเอง",
    en: "The sheet's headings have changed or its columns have moved, so nothing was changed back; look at it yourself.",
  },
  lookLost: {
    th: "ข้อความเดิมกลับมาแล้ว แต่ตัวอักษรบางตัวที่เคยมีสีหรือแบบต่างจากตัวอื่นในช่องนี้ไม่กลับมา จัดรูปแบบด้วยตนเอง",
    en: "The former text is back, but letters that looked different from the others in this cell are not; format them by hand.",
  },
  placeUnknown: {
    th: "แถวรอบแถวที่ลบถูกแก้ไขไปแล้ว จึงไม่รู้ตำแหน่งที่แน่นอนของแถวนี้ แทรกแถวและพิมพ์ด้วยตนเอง",
    en: "What stood around the removed row has changed, so its place is not certain; insert the row and type it by hand.",
  },
  rowNotBack: {
    th: "แถวที่ลบไม่กลับมาเหมือนเดิม ตรวจแถวนี้ด้วยตนเอง",
    en: "The removed row did not come back as it was; look at this row yourself.",
  },
  notBack: {
    th: "Excel ไม่เก็บข้อความเดิมตามที่ใส่กลับ ตรวจช่องนี้ด้วยตนเอง",
    en: "Excel did not keep the former text as it was put back; look at this cell yourself.",
  },
} as const satisfies Record<string, UserFault>;

export type LeftReason = keyof typeof LEFT_REASONS;
