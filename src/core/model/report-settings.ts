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
  /** หน้าสรุป: true where the report ends in a page of figures by quarter and unit. */
  readonly summaryPage: boolean;
  /** ข้อในแบบวัด: the assessment's item ("O26") where the officer knows better than the rules. */
  readonly assessmentItem: string | null;
  /** Preparer and endorsements in their order; the last one is the mayor. */
  readonly people: readonly ReportPerson[];
  /** Settings whose value cannot be read, so that it counts as blank: a year of three figures, digits that are neither kind. */
  readonly unread: readonly { readonly name: string; readonly value: string }[];
  /** Rows whose name is not one of ours; they are kept. */
  readonly unknown: readonly { readonly name: string; readonly value: string }[];
}

/** One line of the people's block. */
export interface ReportPerson {
  /** หัวข้อ: ผู้จัดทำ, ความเห็นหัวหน้าสำนักปลัด … */
  readonly heading: string;
  readonly name: string | null;
  readonly positionTitle: string | null;
  /** รักษาราชการแทน: the office the person acts for. */
  readonly actingFor: string | null;
}
