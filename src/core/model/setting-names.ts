import type { ReportSettings } from "./report-settings";

/** A setting that takes one row of the settings sheet; the people are in a separate block. */
export type SettingKey = Exclude<
  keyof ReportSettings,
  "isDigitsChosen" | "unread" | "documentDateText" | "people" | "unknown"
>;

/** The names in the settings sheet (ตั้งค่ารายงาน), in the order of a new workbook. */
export const SETTING_NAMES: readonly { readonly name: string; readonly key: SettingKey }[] = [
  { name: "หน่วยงาน", key: "organization" },
  { name: "ชื่อย่อ", key: "shortName" },
  { name: "อำเภอ", key: "district" },
  { name: "จังหวัด", key: "province" },
  { name: "ปีงบประมาณ", key: "fiscalYear" },
  { name: "ส่วนราชการ", key: "issuingUnit" },
  { name: "โทรศัพท์", key: "telephone" },
  { name: "ที่หนังสือ", key: "documentNumber" },
  { name: "วันที่หนังสือ", key: "documentDate" },
  { name: "เรื่อง", key: "subject" },
  { name: "เรียน", key: "addressee" },
  { name: "ผู้จัดทำ", key: "preparer" },
  { name: "ปีที่ประเมิน", key: "assessmentYear" },
  { name: "เลขไทย/อารบิก", key: "digits" },
  { name: "ขอบกระดาษ", key: "margins" },
  { name: "แบบอักษร", key: "font" },
  { name: "หน้าสรุป", key: "summaryPage" },
  { name: "ข้อในแบบวัด", key: "assessmentItem" },
  { name: "ตราหน่วยงาน", key: "emblem" },
  { name: "เรื่องเดิม", key: "background" },
  { name: "ข้อเท็จจริง", key: "facts" },
  { name: "ข้อกฎหมาย", key: "legalBasis" },
  { name: "ข้อพิจารณา", key: "considerations" },
  { name: "ข้อเสนอ", key: "proposal" },
  { name: "คำลงท้าย", key: "closing" },
  { name: "สิ่งที่ส่งมาด้วย", key: "enclosures" },
  { name: "รอบรายงาน", key: "period" },
  { name: "ภาคผนวกหลักฐาน", key: "appendix" },
  { name: "หน้าปก", key: "cover" },
  { name: "ภาพปก", key: "coverCaption" },
  { name: "วันที่จัดพิมพ์", key: "printDate" },
  { name: "คำนำ", key: "foreword" },
  { name: "สารบัญ", key: "contents" },
  { name: "วันที่ใต้ลายเซ็น", key: "signatureDates" },
  { name: "ช่องลงนามดิจิทัล", key: "signatureFields" },
  { name: "เลขหน้าแบบรวม", key: "totalPages" },
];
