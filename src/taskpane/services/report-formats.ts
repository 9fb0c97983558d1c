import type { Text } from "../language/language";

/** The files that a report is made as, by the ending of their names. */
export type ReportFormat = "docx" | "pdf" | "html" | "csv" | "json" | "zip";

/** A report in a file, or as sheets that Excel prints: here, or in a new workbook. */
export type ReportTarget = ReportFormat | "sheets" | "workbook";

interface TargetDescription {
  readonly label: Text;
  readonly hint: Text;
}

interface FormatDescription extends TargetDescription {
  readonly mediaType: string;
}

/** In the order in which they are offered. */
export const REPORT_FORMATS: Readonly<Record<ReportFormat, FormatDescription>> = {
  docx: {
    label: { th: "Word", en: "Word" },
    hint: { th: "แก้ต่อได้", en: "Can be worked on" },
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  pdf: {
    label: { th: "PDF", en: "PDF" },
    hint: { th: "พิมพ์หรือส่ง", en: "To print or to send" },
    mediaType: "application/pdf",
  },
  html: {
    label: { th: "หน้าเว็บ", en: "Web page" },
    hint: { th: "เผยแพร่บนเว็บไซต์ของหน่วยงาน", en: "To publish on the authority's site" },
    mediaType: "text/html",
  },
  csv: {
    label: { th: "CSV", en: "CSV" },
    hint: { th: "ตารางสำหรับโปรแกรมอื่น", en: "The table for other programs" },
    mediaType: "text/csv",
  },
  json: {
    label: { th: "JSON", en: "JSON" },
    hint: { th: "ตารางพร้อมโครงสร้าง", en: "The table with its structure" },
    mediaType: "application/json",
  },
  zip: {
    label: { th: "ครบชุด", en: "All of them" },
    hint: {
      th: "ไฟล์ .zip มีทุกไฟล์ แผ่นพิมพ์ และรายการตรวจไฟล์",
      en: "A .zip with every file, the print sheets and a list of hashes",
    },
    mediaType: "application/zip",
  },
};

/** Sheets that Excel prints. */
export const REPORT_SHEETS: Readonly<Record<Exclude<ReportTarget, ReportFormat>, TargetDescription>> = {
  sheets: {
    label: { th: "แผ่นพิมพ์", en: "Print sheets" },
    hint: {
      th: "แทนแผ่นพิมพ์ชุดก่อน แผ่นของท่านและแผ่นที่ท่านแก้เองไม่ถูกแตะ",
      en: "In place of the last; your own, and those you changed, are left alone",
    },
  },
  workbook: {
    label: { th: "แผ่นพิมพ์ในสมุดงานใหม่", en: "Print sheets in a new workbook" },
    hint: {
      th: "ท่านบันทึกเอง บนเว็บให้ยอมให้เปิดแท็บใหม่",
      en: "You save it yourself; on the web, allow the new tab",
    },
  },
};

/** True for what is made as a file. */
export function isFormat(target: ReportTarget): target is ReportFormat {
  return target in REPORT_FORMATS;
}

/** What a target is called, and what it is good for. */
export function describeTarget(target: ReportTarget): TargetDescription {
  return isFormat(target) ? REPORT_FORMATS[target] : REPORT_SHEETS[target];
}
