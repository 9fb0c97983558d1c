import type { Text } from "../language/language";

/** The files that a report is made as, by the ending of their names. */
export type ReportFormat = "docx" | "pdf" | "html" | "csv" | "json" | "zip";

/** A report in a file, or as sheets that Excel prints: here, or in a new workbook. */
export type ReportTarget = ReportFormat | "sheets" | "workbook";

interface FormatDescription {
  readonly label: Text;
  readonly hint: Text;
  readonly mediaType: string;
}

/** In the order in which they are offered. */
export const REPORT_FORMATS: Readonly<Record<ReportFormat, FormatDescription>> = {
  docx: {
    label: { th: "รายงาน Word (.docx)", en: "Word report (.docx)" },
    hint: { th: "บันทึกข้อความ ปก และตาราง แก้ไขต่อได้", en: "Memo, cover and table, to be worked on" },
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  pdf: {
    label: { th: "รายงาน PDF (.pdf)", en: "PDF report (.pdf)" },
    hint: { th: "หน้าตาเหมือนกันทุกเครื่อง สำหรับพิมพ์หรือส่ง", en: "Looks the same everywhere, to print or to send" },
    mediaType: "application/pdf",
  },
  html: {
    label: { th: "หน้าเว็บ (.html)", en: "Web page (.html)" },
    hint: { th: "สำหรับเผยแพร่บนเว็บไซต์ของหน่วยงาน", en: "To publish on the authority's site" },
    mediaType: "text/html",
  },
  csv: {
    label: { th: "ข้อมูลเปิด (.csv)", en: "Open data (.csv)" },
    hint: { th: "ตารางสำหรับโปรแกรมอื่น", en: "The table for other programs" },
    mediaType: "text/csv",
  },
  json: {
    label: { th: "ข้อมูลเปิด (.json)", en: "Open data (.json)" },
    hint: { th: "ตารางพร้อมโครงสร้างสำหรับนักพัฒนา", en: "The table with its structure, for developers" },
    mediaType: "application/json",
  },
  zip: {
    label: { th: "ทุกรูปแบบ (.zip)", en: "Every format (.zip)" },
    hint: {
      th: "ไฟล์ข้างต้นและแผ่นพร้อมพิมพ์ พร้อมรายการตรวจไฟล์ (SHA-256)",
      en: "The files above and the print sheets, with a list of hashes (SHA-256)",
    },
    mediaType: "application/zip",
  },
};
