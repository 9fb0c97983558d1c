import type { PlainDate } from "../calendar/plain-date";

/** What the settings sheet (ตั้งค่ารายงาน) says; null where it says nothing. */
export interface ReportSettings {
  /** หน่วยงาน: the authority's full name. */
  readonly organization: string | null;
  /** ชื่อย่อ */
  readonly shortName: string | null;
  readonly district: string | null;
  readonly province: string | null;
  /** ปีงบประมาณ that the report is about, Buddhist era. */
  readonly fiscalYear: number | null;
  /** ปีที่ประเมิน: the assessment's year, not always the report's. */
  readonly assessmentYear: number | null;
  /** ส่วนราชการ on the memo. */
  readonly issuingUnit: string | null;
  readonly telephone: string | null;
  readonly documentNumber: string | null;
  readonly documentDate: PlainDate | null;
  /** วันที่หนังสือ as written, where it is no full date: "เมษายน 2568", the day left for whoever signs. */
  readonly documentDateText: string | null;
  readonly subject: string | null;
  readonly addressee: string | null;
  /** ผู้จัดทำ in the first block; the people's block has name and position. */
  readonly preparer: string | null;
  readonly digits: "thai" | "arabic";
  /** True where the officer has said which digits; false where Thai is only what reports have. */
  readonly isDigitsChosen: boolean;
  /** ขอบกระดาษ as written, read by the renderers. */
  readonly margins: string | null;
  readonly font: string | null;
  /** หน้าสรุป: true where a page of figures by quarter and unit stands before the table. */
  readonly summaryPage: boolean;
  /** ข้อในแบบวัด: the assessment's item ("O26") where the officer knows better than the rules. */
  readonly assessmentItem: string | null;
  /** ตราหน่วยงาน: what is typed where the picture lies; the picture itself is one of the workbook's. */
  readonly emblem: string | null;
  /** เรื่องเดิม: the memo's own wording, with places in braces; so are the five that follow. */
  readonly background: string | null;
  /** ข้อเท็จจริง */
  readonly facts: string | null;
  /** ข้อกฎหมาย */
  readonly legalBasis: string | null;
  /** ข้อพิจารณา */
  readonly considerations: string | null;
  /** ข้อเสนอ */
  readonly proposal: string | null;
  /** คำลงท้าย */
  readonly closing: string | null;
  /** สิ่งที่ส่งมาด้วย: a line of its own below เรียน, which the form of a memo does not have. */
  readonly enclosures: AskedText | null;
  /** รอบรายงาน */
  readonly period: "year" | "half-year";
  /** ภาคผนวกหลักฐาน */
  readonly appendix: boolean;
  /** หน้าปก */
  readonly cover: CoverVariant;
  /** ภาพปก: the caption of the picture on the cover. */
  readonly coverCaption: string | null;
  /** วันที่จัดพิมพ์ as written, on the cover; null prints none. */
  readonly printDate: string | null;
  /** คำนำ: asked for, in words of ours or of the office. */
  readonly foreword: AskedText | null;
  /** สารบัญ */
  readonly contents: boolean;
  /** วันที่ใต้ลายเซ็น: null where nothing is said, which leaves a line for the day below each endorsement. */
  readonly signatureDates: boolean | null;
  /** ช่องลงนามดิจิทัล: fields to sign in, in the PDF. */
  readonly signatureFields: boolean;
  /** เลขหน้าแบบรวม: "- ๒ จาก ๑๖ -". */
  readonly totalPages: boolean;
  /** Preparer and endorsements in their order; the last one is the mayor. */
  readonly people: readonly ReportPerson[];
  /** Settings whose value cannot be read, so that it counts as blank: a year of three figures, digits that are neither kind. */
  readonly unread: readonly { readonly name: string; readonly value: string }[];
  /** Rows whose name is not one of ours; they are kept. */
  readonly unknown: readonly { readonly name: string; readonly value: string }[];
}

/** A text that is asked for: the office's own words, or ours where `own` is null. */
export interface AskedText {
  readonly own: string | null;
}

/** What a cover is adorned with; each has the emblem, where there is one. */
export type CoverVariant =
  | { readonly kind: "emblem" | "picture" }
  | { readonly kind: "band"; /** "2E6F8E": red, green and blue. */ readonly colour: string };

/** One line of the people's block. */
export interface ReportPerson {
  /** หัวข้อ: ผู้จัดทำ, ความเห็นหัวหน้าสำนักปลัด … */
  readonly heading: string;
  readonly name: string | null;
  readonly positionTitle: string | null;
  /** รักษาราชการแทน: the office the person acts for. */
  readonly actingFor: string | null;
}
