import type { UserFault } from "../../app/ports/result";
import { fillBoth } from "../../core/text/fill-both";
import { throwOverLimit } from "../package/count-up-to";
import { fileFaultOf, throwFault, type PackageFaultId } from "../package/package-fault";

const WORD_DOCUMENT = {
  th: "ไฟล์นี้เป็นเอกสาร Word ไม่ใช่สมุดงาน Excel กรุณาเลือกไฟล์ .xlsx หรือใช้คำสั่งนำเข้ารายงานจาก Word",
  en: "The file is a Word document, not an Excel workbook; choose an .xlsx file, or import the Word report.",
} as const;

/** What can be wrong with a workbook file, each in one sentence: what it is and what to do. */
export const WORKBOOK_FAULTS = {
  emptyFile: {
    th: "ไฟล์นี้ว่างเปล่า (0 ไบต์) กรุณาคัดลอกหรือดาวน์โหลดไฟล์ต้นฉบับใหม่อีกครั้ง",
    en: "The file is empty (0 bytes); copy or download the original again.",
  },
  fileTooLarge: {
    th: "ไฟล์มีขนาดเกิน {limit} MB กรุณาลบรูปภาพหรือแผ่นงานที่ไม่เกี่ยวข้องออก แล้วบันทึกใหม่",
    en: "The file is larger than {limit} MB; remove pictures or sheets that are not needed and save it again.",
  },
  unpackedTooLarge: {
    th: "เนื้อหาในไฟล์เมื่อคลายออกแล้วมีขนาดเกิน {limit} MB กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่",
    en: "The contents of the file unpack to more than {limit} MB; copy the measures table alone into a new workbook.",
  },
  tooManyParts: {
    th: "ไฟล์มีส่วนประกอบภายในเกิน {limit} รายการ กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่",
    en: "The file is made of more than {limit} parts; copy the measures table alone into a new workbook.",
  },
  tooManyRows: {
    th: "สมุดงานมีข้อมูลเกิน {limit} แถว (นับถึงแผ่นงาน “{sheet}”) กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่",
    en: "The workbook has more than {limit} rows with content (counted up to the sheet “{sheet}”); copy the measures table alone into a new workbook.",
  },
  tooManyCells: {
    th: "สมุดงานมีข้อมูลเกิน {limit} ช่อง กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่",
    en: "The workbook has more than {limit} cells with content; copy the measures table alone into a new workbook.",
  },
  tooManyMerges: {
    th: "แผ่นงาน “{sheet}” มีเซลล์ที่ผสานกันมากหรือทับซ้อนกันเกินไป กรุณาเลือกทั้งแผ่นแล้วยกเลิกการผสานเซลล์ (Unmerge) แล้วบันทึกใหม่",
    en: "The sheet “{sheet}” has too many merged cells, or ones that lie over each other; select the whole sheet, unmerge its cells and save the file again.",
  },
  tooManySheets: {
    th: "สมุดงานมีแผ่นงานเกิน {limit} แผ่น กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่",
    en: "The workbook has more than {limit} sheets; copy the measures table alone into a new workbook.",
  },
  tooManyTexts: {
    th: "สมุดงานเก็บข้อความไว้เกิน {limit} รายการ กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่",
    en: "The workbook keeps more than {limit} texts; copy the measures table alone into a new workbook.",
  },
  tooMuchText: {
    th: "ข้อความในสมุดงานรวมกันเกิน {limit} ตัวอักษร กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่",
    en: "The texts of the workbook are longer than {limit} characters in all; copy the measures table alone into a new workbook.",
  },
  textTooLong: {
    th: "สมุดงานมีช่องที่ข้อความยาวเกิน {limit} ตัวอักษร ซึ่งยาวกว่าที่ Excel เก็บได้ กรุณาแบ่งข้อความหรือลบช่องนั้น แล้วบันทึกใหม่",
    en: "A cell of the workbook has more than {limit} characters, which is more than Excel keeps; divide the text or delete it and save the file again.",
  },
  tooManyStyles: {
    th: "สมุดงานมีรูปแบบเซลล์เกิน {limit} แบบ กรุณาคัดลอกเฉพาะตารางมาตรการไปวางแบบค่า (Paste Values) ในสมุดงานใหม่",
    en: "The workbook has more than {limit} cell styles; paste the measures table as values into a new workbook.",
  },
  tooManyRelationships: {
    th: "ไฟล์มีการเชื่อมโยงภายในเกิน {limit} รายการ กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่",
    en: "The file has more than {limit} links between its parts; copy the measures table alone into a new workbook.",
  },
  contradictory: {
    th: "ไฟล์นี้บอกส่วน {part} ไว้สองแบบที่ไม่ตรงกัน จึงไม่รู้ว่าแบบใดเป็นของจริง กรุณาเปิดด้วย Excel แล้วบันทึกเป็นไฟล์ใหม่ หรือขอไฟล์ใหม่จากเจ้าของไฟล์",
    en: "The file tells its part {part} in two ways that contradict each other, so nobody knows which is the real one; open it in Excel and save it as a new file, or ask its owner for a new copy.",
  },
  passwordProtected: {
    th: "ไฟล์นี้ตั้งรหัสผ่านไว้ กรุณาเปิดด้วย Excel ยกเลิกรหัสผ่าน (ไฟล์ > ข้อมูล > ป้องกันสมุดงาน) แล้วบันทึกใหม่",
    en: "The file is protected by a password; open it in Excel, remove the password (File > Info > Protect Workbook) and save it again.",
  },
  oldExcelFormat: {
    th: "ไฟล์นี้เป็นรูปแบบ Excel รุ่นเก่า (.xls) กรุณาเปิดด้วย Excel แล้วบันทึกเป็น “สมุดงาน Excel (.xlsx)”",
    en: "The file is in the old Excel format (.xls); open it in Excel and save it as “Excel Workbook (.xlsx)”.",
  },
  binaryWorkbook: {
    th: "ไฟล์นี้เป็นสมุดงานแบบไบนารี (.xlsb) กรุณาเปิดด้วย Excel แล้วบันทึกเป็น “สมุดงาน Excel (.xlsx)”",
    en: "The file is a binary workbook (.xlsb); open it in Excel and save it as “Excel Workbook (.xlsx)”.",
  },
  openDocument: {
    th: "ไฟล์นี้เป็นตารางคำนวณ OpenDocument (.ods) กรุณาเปิดแล้วบันทึกเป็น “สมุดงาน Excel (.xlsx)”",
    en: "The file is an OpenDocument spreadsheet (.ods); open it and save it as “Excel Workbook (.xlsx)”.",
  },
  oldWordFormat: WORD_DOCUMENT,
  wordDocument: WORD_DOCUMENT,
  presentation: {
    th: "ไฟล์นี้เป็นงานนำเสนอ PowerPoint ไม่ใช่สมุดงาน Excel กรุณาเลือกไฟล์ .xlsx",
    en: "The file is a PowerPoint presentation, not an Excel workbook; choose an .xlsx file.",
  },
  otherArchive: {
    th: "ไฟล์นี้เป็นไฟล์บีบอัด ไม่ใช่สมุดงาน Excel กรุณาแตกไฟล์ก่อนแล้วเลือกไฟล์ .xlsx ที่อยู่ข้างใน",
    en: "The file is an archive, not an Excel workbook; unpack it and choose the .xlsx file inside.",
  },
  webPage: {
    th: "ไฟล์นี้เป็นหน้าเว็บ (HTML หรือ XML) ที่ตั้งชื่อเป็นไฟล์ Excel กรุณาเปิดด้วย Excel แล้วบันทึกเป็น “สมุดงาน Excel (.xlsx)”",
    en: "The file is a web page (HTML or XML) named like a workbook; open it in Excel and save it as “Excel Workbook (.xlsx)”.",
  },
  plainText: {
    th: "ไฟล์นี้เป็นข้อความ (เช่น CSV) ที่ตั้งชื่อเป็นไฟล์ Excel กรุณาเปิดด้วย Excel แล้วบันทึกเป็น “สมุดงาน Excel (.xlsx)”",
    en: "The file is plain text (such as CSV) named like a workbook; open it in Excel and save it as “Excel Workbook (.xlsx)”.",
  },
  unknownFile: {
    th: "ไฟล์นี้ไม่ใช่สมุดงาน Excel กรุณาเลือกไฟล์ .xlsx",
    en: "The file is not an Excel workbook; choose an .xlsx file.",
  },
  cutOff: {
    th: "ไฟล์ขาดหายไปบางส่วน (อาจดาวน์โหลดหรือคัดลอกไม่ครบ) กรุณาคัดลอกหรือดาวน์โหลดไฟล์ต้นฉบับใหม่อีกครั้ง",
    en: "The file is incomplete (perhaps a download or copy that stopped); copy or download the original again.",
  },
  damagedPart: {
    th: "ไฟล์เสียหาย (ส่วน {part}) กรุณาเปิดด้วย Excel ให้ซ่อมแซมแล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง",
    en: "The file is damaged (part {part}); let Excel open and repair it and save it again, or use a backup.",
  },
  damagedSheet: {
    th: "แผ่นงาน “{sheet}” ในไฟล์เสียหาย กรุณาเปิดด้วย Excel ให้ซ่อมแซมแล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง",
    en: "The sheet “{sheet}” in the file is damaged; let Excel open and repair it and save it again, or use a backup.",
  },
  missingPart: {
    th: "ไฟล์ไม่ครบ (ไม่มีส่วน {part}) กรุณาเปิดด้วย Excel ให้ซ่อมแซมแล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง",
    en: "The file lacks a part ({part}); let Excel open and repair it and save it again, or use a backup.",
  },
  unsafePart: {
    th: "ไฟล์มีโครงสร้างที่สมุดงานปกติไม่มี (ส่วน {part}) จึงไม่เปิดอ่านเพื่อความปลอดภัย กรุณาขอไฟล์ใหม่จากเจ้าของไฟล์",
    en: "The file has a structure no real workbook has (part {part}) and is not read for safety; ask its owner for a new copy.",
  },
  noWorksheet: {
    th: "สมุดงานนี้ไม่มีแผ่นงานที่เป็นตาราง กรุณาเลือกไฟล์ที่มีตารางมาตรการ",
    en: "The workbook has no worksheet; choose the file that holds the measures table.",
  },
  noContent: {
    th: "สมุดงานนี้ไม่มีข้อมูลในแผ่นงานใดเลย กรุณาเลือกไฟล์ที่มีตารางมาตรการ",
    en: "The workbook has nothing in any of its sheets; choose the file that holds the measures table.",
  },
} as const satisfies Record<Exclude<PackageFaultId, "workbook">, UserFault> & Record<string, UserFault>;

export type WorkbookFaultId = keyof typeof WORKBOOK_FAULTS;

/** Ends the reading of a file; `readWorkbook` turns it into a failed result. */
export function throwWorkbookFault(
  id: WorkbookFaultId,
  values: Readonly<Record<string, string>> = {},
): never {
  return throwFault({ id, values });
}

/** Ends the reading at a text that no cell can have. */
export function throwLongText(limit: number): never {
  return throwOverLimit(limit, "textTooLong");
}

/** The sentence for the user of what ended the reading; null for an error of any other origin. */
export function faultOf(error: unknown): UserFault | null {
  const fault = fileFaultOf(error);
  if (fault === null) return null;
  return fillBoth(WORKBOOK_FAULTS[fault.id as WorkbookFaultId], fault.values);
}
