import { fail, type Result, type UserFault } from "../../../app/ports/result";
import { fillBoth } from "../../../core/text/fill-both";
import { fileFaultOf, type PackageFaultId } from "../../package/package-fault";

/** `otherFormatInside`: the text of another file (w:altChunk), which only Word turns into paragraphs and tables. */
type ReportFaultId =
  | Exclude<PackageFaultId, "wordDocument">
  | "otherFormatInside"
  | "tooManyParagraphs"
  | "tooManyTables"
  | "textTooLong";

const WORKBOOK = {
  th: "ไฟล์นี้เป็นสมุดงาน Excel ไม่ใช่เอกสาร Word กรุณาเลือกรายงานที่เป็นไฟล์ .docx",
  en: "The file is an Excel workbook, not a Word document; choose the report that is a .docx file.",
} as const;

/** What can be wrong with a Word file, each in one sentence: what it is and what to do. */
export const REPORT_FAULTS = {
  emptyFile: {
    th: "ไฟล์นี้ว่างเปล่า (0 ไบต์) กรุณาคัดลอกหรือดาวน์โหลดไฟล์ต้นฉบับใหม่อีกครั้ง",
    en: "The file is empty (0 bytes); copy or download the original again.",
  },
  fileTooLarge: {
    th: "ไฟล์มีขนาดเกิน {limit} MB กรุณาลบรูปภาพออกจากรายงาน แล้วบันทึกใหม่",
    en: "The file is larger than {limit} MB; remove the pictures from the report and save it again.",
  },
  unpackedTooLarge: {
    th: "เนื้อหาในไฟล์เมื่อคลายออกแล้วมีขนาดเกิน {limit} MB กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในเอกสารใหม่",
    en: "The contents of the file unpack to more than {limit} MB; copy the measures table alone into a new document.",
  },
  tooManyParts: {
    th: "ไฟล์มีส่วนประกอบภายในเกิน {limit} รายการ กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในเอกสารใหม่",
    en: "The file is made of more than {limit} parts; copy the measures table alone into a new document.",
  },
  tooManyParagraphs: {
    th: "เอกสารมีเกิน {limit} ย่อหน้า (นับช่องในตารางและเชิงอรรถด้วย) กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในเอกสารใหม่",
    en: "The document has more than {limit} paragraphs, those of tables and footnotes included; copy the measures table alone into a new document.",
  },
  tooManyTables: {
    th: "เอกสารมีเกิน {limit} ตาราง กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในเอกสารใหม่",
    en: "The document has more than {limit} tables; copy the measures table alone into a new document.",
  },
  tooMuchText: {
    th: "ข้อความในเอกสารรวมกันเกิน {limit} ตัวอักษร กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในเอกสารใหม่",
    en: "The texts of the document are longer than {limit} characters in all; copy the measures table alone into a new document.",
  },
  textTooLong: {
    th: "เอกสารมีย่อหน้าหรือช่องในตารางที่ยาวเกิน {limit} ตัวอักษร กรุณาแบ่งข้อความหรือลบส่วนที่ไม่ใช่ข้อความรายงาน แล้วบันทึกใหม่",
    en: "A paragraph or a cell of the document has more than {limit} characters; divide it or delete what is no text of the report, and save the file again.",
  },
  tooManyStyles: {
    th: "เอกสารมีรูปแบบและลำดับรายการเกิน {limit} แบบ กรุณาคัดลอกเฉพาะตารางมาตรการไปวางแบบข้อความล้วนในเอกสารใหม่",
    en: "The document has more than {limit} styles and lists; paste the measures table without its formats into a new document.",
  },
  tooManyRelationships: {
    th: "ไฟล์มีการเชื่อมโยงภายในเกิน {limit} รายการ กรุณาคัดลอกเฉพาะตารางมาตรการไปไว้ในเอกสารใหม่",
    en: "The file has more than {limit} links between its parts; copy the measures table alone into a new document.",
  },
  contradictory: {
    th: "ไฟล์นี้บอกส่วน {part} ไว้สองแบบที่ไม่ตรงกัน จึงไม่รู้ว่าแบบใดเป็นของจริง กรุณาเปิดด้วย Word แล้วบันทึกเป็นไฟล์ใหม่ หรือขอไฟล์ใหม่จากเจ้าของไฟล์",
    en: "The file tells its part {part} in two ways that contradict each other, so nobody knows which is the real one; open it in Word and save it as a new file, or ask its owner for a new copy.",
  },
  passwordProtected: {
    th: "ไฟล์นี้ตั้งรหัสผ่านไว้ กรุณาเปิดด้วย Word ยกเลิกรหัสผ่าน (ไฟล์ > ข้อมูล > ป้องกันเอกสาร) แล้วบันทึกใหม่",
    en: "The file is protected by a password; open it in Word, remove the password (File > Info > Protect Document) and save it again.",
  },
  oldWordFormat: {
    th: "ไฟล์นี้เป็นเอกสาร Word รุ่นเก่า (.doc) กรุณาเปิดด้วย Word แล้วบันทึกเป็น “เอกสาร Word (.docx)”",
    en: "The file is in the old Word format (.doc); open it in Word and save it as “Word Document (.docx)”.",
  },
  oldExcelFormat: WORKBOOK,
  binaryWorkbook: WORKBOOK,
  workbook: WORKBOOK,
  openDocument: {
    th: "ไฟล์นี้เป็นเอกสาร OpenDocument (.odt) กรุณาเปิดแล้วบันทึกเป็น “เอกสาร Word (.docx)”",
    en: "The file is an OpenDocument text (.odt); open it and save it as “Word Document (.docx)”.",
  },
  presentation: {
    th: "ไฟล์นี้เป็นงานนำเสนอ PowerPoint ไม่ใช่เอกสาร Word กรุณาเลือกไฟล์ .docx",
    en: "The file is a PowerPoint presentation, not a Word document; choose a .docx file.",
  },
  otherArchive: {
    th: "ไฟล์นี้เป็นไฟล์บีบอัด ไม่ใช่เอกสาร Word กรุณาแตกไฟล์ก่อนแล้วเลือกไฟล์ .docx ที่อยู่ข้างใน",
    en: "The file is an archive, not a Word document; unpack it and choose the .docx file inside.",
  },
  webPage: {
    th: "ไฟล์นี้เป็นหน้าเว็บ (HTML หรือ XML) ที่ตั้งชื่อเป็นไฟล์ Word กรุณาเปิดด้วย Word แล้วบันทึกเป็น “เอกสาร Word (.docx)”",
    en: "The file is a web page (HTML or XML) named like a document; open it in Word and save it as “Word Document (.docx)”.",
  },
  plainText: {
    th: "ไฟล์นี้เป็นข้อความหรือ RTF ที่ตั้งชื่อเป็นไฟล์ Word กรุณาเปิดด้วย Word แล้วบันทึกเป็น “เอกสาร Word (.docx)”",
    en: "The file is plain text or RTF named like a document; open it in Word and save it as “Word Document (.docx)”.",
  },
  unknownFile: {
    th: "ไฟล์นี้ไม่ใช่เอกสาร Word กรุณาเลือกไฟล์ .docx",
    en: "The file is not a Word document; choose a .docx file.",
  },
  cutOff: {
    th: "ไฟล์ขาดหายไปบางส่วน (อาจดาวน์โหลดหรือคัดลอกไม่ครบ) กรุณาคัดลอกหรือดาวน์โหลดไฟล์ต้นฉบับใหม่อีกครั้ง",
    en: "The file is incomplete (perhaps a download or copy that stopped); copy or download the original again.",
  },
  damagedPart: {
    th: "ไฟล์เสียหาย (ส่วน {part}) กรุณาเปิดด้วย Word ให้ซ่อมแซมแล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง",
    en: "The file is damaged (part {part}); let Word open and repair it and save it again, or use a backup.",
  },
  missingPart: {
    th: "ไฟล์ไม่ครบ (ไม่มีส่วน {part}) กรุณาเปิดด้วย Word ให้ซ่อมแซมแล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง",
    en: "The file lacks a part ({part}); let Word open and repair it and save it again, or use a backup.",
  },
  unsafePart: {
    th: "ไฟล์มีโครงสร้างที่เอกสารปกติไม่มี (ส่วน {part}) จึงไม่เปิดอ่านเพื่อความปลอดภัย กรุณาขอไฟล์ใหม่จากเจ้าของไฟล์",
    en: "The file has a structure no real document has (part {part}) and is not read for safety; ask its owner for a new copy.",
  },
  otherFormatInside: {
    th: "ในไฟล์มีเนื้อหาที่ฝังมาจากไฟล์อื่นและยังไม่เป็นเนื้อหาของ Word กรุณาเปิดด้วย Word บันทึก แล้วลองอีกครั้ง",
    en: "The file holds text embedded from another file that is not yet Word's own; open it in Word, save it, then try again.",
  },
} as const satisfies Record<ReportFaultId, UserFault>;

/**
 * The sentence for what ended the reading of a Word file.
 * @throws the error itself where it is no fault of the file
 */
export function reportFault(error: unknown): Result<never> {
  const fault = fileFaultOf(error);
  if (fault === null) throw error;
  return fail(fillBoth(REPORT_FAULTS[fault.id as ReportFaultId], fault.values));
}
