import { fillBoth } from "../text/fill-both";

/** A sentence in both languages. */
export interface UnitWords {
  readonly th: string;
  readonly en: string;
}

const REASONS = {
  otherAuthority: {
    th: "ไฟล์นี้เป็นของ {theirs} ไม่ใช่ {main} จึงไม่รับ",
    en: "The file is of {theirs}, not of {main}, so nothing of it was taken",
  },
  otherYear: {
    th: "ไฟล์นี้เป็นของปีงบประมาณ {theirs} แต่แผ่นหลักเป็นปี {main} จึงไม่รับ",
    en: "The file is of the fiscal year {theirs} and the main sheet of {main}, so nothing of it was taken",
  },
  otherSheet: {
    th: "ไม่มีมาตรการใดของไฟล์นี้อยู่ในแผ่น “{sheet}” จึงไม่รับ ตรวจว่าส่งออกจากสมุดงานนี้หรือไม่",
    en: "No measure of the file is on the sheet “{sheet}”, so nothing was taken; see whether it was sent out from this workbook",
  },
  planChanged: {
    th: "ช่อง “{column}” เป็นของแผน หน่วยงานแก้มา จึงไม่รับ ถ้าแผนผิดให้แก้ในแผ่นหลัก",
    en: "The cell belongs to the plan ({column}); the unit changed it, and it was not taken: if the plan is wrong, change it in the main sheet",
  },
  cleared: {
    th: "หน่วยงานลบข้อความที่ส่งไป ช่องว่างไม่นับเป็นคำตอบ จึงคงข้อความในแผ่นหลักไว้",
    en: "The unit cleared the text that was sent; a blank is no answer, so the main sheet's text was kept",
  },
  errorValue: {
    th: "ช่องนี้แสดงค่าผิดพลาด {error} จึงไม่รับ และคงข้อความในแผ่นหลักไว้",
    en: "The cell shows the error {error}, so it was not taken; the main sheet's text was kept",
  },
  notCalculated: {
    th: "ช่องนี้เป็นสูตรที่ยังไม่เคยคำนวณ จึงไม่มีข้อความให้รับ คงข้อความในแผ่นหลักไว้ ให้หน่วยงานเปิดใน Excel แล้วบันทึก",
    en: "The cell holds a formula that was never calculated, so there is no text to take; the main sheet's was kept: have the unit open the file in Excel and save it",
  },
  picture: {
    th: "ช่องนี้เป็นรูปภาพ ไม่มีข้อความ จึงไม่รับ และคงข้อความในแผ่นหลักไว้",
    en: "The cell holds a picture and no text, so it was not taken; the main sheet's text was kept",
  },
  otherColumn: {
    th: "คอลัมน์นี้ไม่มีในแผ่นหลัก หรือไม่ใช่คอลัมน์ของรายงาน จึงไม่รับ ดูแล้วย้ายด้วยตนเอง",
    en: "The main sheet has no such column, or it is none of the report's; look at the text and move it by hand",
  },
  otherRow: {
    th: "แถวนี้ไม่ใช่มาตรการที่ส่งไป จึงไม่รับ ดูแล้วย้ายด้วยตนเอง",
    en: "The row is none of the measures that were sent; look at the text and move it by hand",
  },
  outside: {
    th: "ข้อความนี้อยู่นอกตารางของแผ่นงาน “{sheet}” จึงไม่รับ ดูแล้วย้ายด้วยตนเอง",
    en: "The text stands outside the table of the sheet “{sheet}”; look at it and move it by hand",
  },
  noteUnknown: {
    th: "ไฟล์นี้ไม่มีบันทึกว่าส่งอะไรไป จึงไม่รู้ว่ามีใครพิมพ์เพิ่มในแผ่นงาน “{sheet}” หรือไม่ ดูด้วยตนเอง",
    en: "The file has no record of what was sent, so nobody knows whether something was typed on the sheet “{sheet}”; look at it",
  },
  otherTab: {
    th: "แผ่นงาน “{sheet}” ไม่ได้ส่งไป จึงไม่รับ ดูแล้วย้ายด้วยตนเอง",
    en: "The sheet “{sheet}” was not sent out; look at it and move by hand what is needed",
  },
  measureGone: {
    th: "ไม่พบมาตรการนี้ในแผ่นหลักแล้ว (ลบ เปลี่ยนชื่อ หรือซ้ำกัน) จึงไม่รับ ดูแล้วย้ายด้วยตนเอง",
    en: "The measure is no longer found in the main sheet (removed, renamed or there twice); look at the text and move it by hand",
  },
  measureMissing: {
    th: "มาตรการ {measure} ที่ส่งไปไม่อยู่ในไฟล์ที่ส่งคืน",
    en: "The measure {measure} that was sent is not in the file that came back",
  },
  rowMissing: {
    th: "แถวที่ {row} ของแผ่นงาน “{sheet}” ไม่อยู่ในไฟล์ที่ส่งคืน จึงคงไว้ในแผ่นหลัก",
    en: "Row {row} of the sheet “{sheet}” is not in the file that came back; it was kept",
  },
  rowTwice: {
    th: "แถวนี้ไม่บอกอะไรมากกว่าแถวที่ {row} ของแผ่นงาน “{sheet}” จึงนับครั้งเดียว ถ้าเป็นคนละเรื่องให้เพิ่มในแผ่นหลัก",
    en: "The row says no more than row {row} of the sheet “{sheet}” and counts once; if it is another matter, add it in the main workbook",
  },
  rowAlike: {
    th: "แถวนี้คล้ายแถวที่ {row} ของแผ่นงาน “{sheet}” ในสมุดงานหลัก จึงไม่เพิ่มซ้ำ ดูแล้วแก้ในแผ่นหลัก",
    en: "The row is much like row {row} of the sheet “{sheet}” in the main workbook, so it was not added beside it; look and change that row by hand",
  },
  noPlace: {
    th: "แผ่นหลักไม่มีช่องสำหรับข้อความนี้ จึงไม่รับ ดูแล้วย้ายด้วยตนเอง",
    en: "The main sheet has no cell for this text; look at it and move it by hand",
  },
  noRecord: {
    th: "ไฟล์นี้ไม่มีบันทึกว่าส่งอะไรไป จึงเติมเฉพาะช่องว่าง ช่องนี้ในแผ่นหลักมีข้อความแล้ว",
    en: "The file has no record of what was sent, so only blanks are filled; this cell of the main sheet has a text",
  },
} as const satisfies Record<string, UnitWords>;

export type WhyLeft = keyof typeof REASONS;

/** Why something of a unit's file was not taken, with its names filled in. */
export function whyLeft(reason: WhyLeft, values: Readonly<Record<string, string>> = {}): UnitWords {
  return fillBoth(REASONS[reason], values);
}
