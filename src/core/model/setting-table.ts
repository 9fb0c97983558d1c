import type { ReportSettings } from "./report-settings";

/** A setting that takes one row of the settings sheet; the people are in a separate block. */
export type SettingKey = Exclude<
  keyof ReportSettings,
  "isDigitsChosen" | "unread" | "documentDateText" | "people" | "unknown"
>;

/** The parts of the form: the authority, the memo, who signs it, and how it looks. */
export const SETTING_SECTIONS = ["authority", "letter", "signers", "look"] as const;
export type SettingSection = (typeof SETTING_SECTIONS)[number];

/**
 * How a value is typed and read. `wording` is the memo's own wording with places in braces; `asked` is "มี" for our text, or the
 * office's own; `refusable` is a text that "ไม่มี" leaves out; `picture` lies at the setting's row.
 */
export type SettingKind =
  | "text"
  | "refusable"
  | "wording"
  | "asked"
  | "year"
  | "date"
  | "print-date"
  | "digits"
  | "period"
  | "cover"
  | "yes-no"
  | "margins"
  | "picture";

/** All that is known of one setting: the sheet, its reader and the form take it from here. */
export interface Setting {
  /** In the settings sheet. */
  readonly name: string;
  readonly key: SettingKey;
  readonly section: SettingSection;
  readonly kind: SettingKind;
  /** What it is for and what it may be; in Thai it stands beside the value in a new settings sheet. */
  readonly hint: { readonly th: string; readonly en: string };
  /** In the form, where the hint of the sheet speaks of what is typed or left blank there; left out where it serves both. */
  readonly formHint?: { readonly th: string; readonly en: string };
  /** The setting at whose place in the memo this one is seen; "people" for the signatures, null where the memo does not show it. */
  readonly seenAt: SettingKey | "people" | null;
  /** What a new settings sheet says; left out for nothing. */
  readonly first?: string;
}

/** A value is chosen from these, though anything that is read as one of them may be typed into the sheet. */
export const SETTING_CHOICES: Readonly<
  Partial<Record<SettingKind, { readonly values: readonly string[]; readonly warning: string }>>
> = {
  digits: { values: ["เลขไทย", "เลขอารบิก"], warning: "เลือก เลขไทย หรือ เลขอารบิก" },
  period: { values: ["รายปี", "รอบ ๖ เดือน"], warning: "เลือก รายปี หรือ รอบ ๖ เดือน" },
  cover: {
    values: ["ตรา", "แถบสี", "แถบสีเขียว", "แถบสีม่วง", "แถบสีแดง", "แถบสีส้ม", "แถบสีทอง", "แถบสีเทา", "ภาพ"],
    warning: "เลือก ตรา แถบสี หรือ ภาพ",
  },
  "yes-no": { values: ["ไม่มี", "มี"], warning: "เลือก มี หรือ ไม่มี" },
};

/** The settings in the order of a new workbook. */
export const SETTINGS: readonly Setting[] = [
  {
    name: "หน่วยงาน",
    key: "organization",
    section: "authority",
    kind: "text",
    hint: {
      th: "ชื่อเต็มของหน่วยงาน (ต้องมี) เช่น องค์การบริหารส่วนตำบลทุ่งสมมติ",
      en: "The authority's full name (required)",
    },
    seenAt: "background",
  },
  {
    name: "ชื่อย่อ",
    key: "shortName",
    section: "authority",
    kind: "text",
    hint: { th: "เช่น อบต.ทุ่งสมมติ", en: "Its short name, like อบต.ทุ่งสมมติ" },
    seenAt: null,
  },
  {
    name: "อำเภอ",
    key: "district",
    section: "authority",
    kind: "text",
    hint: { th: "ไม่ต้องมีคำว่า อำเภอ", en: "Without the word อำเภอ" },
    seenAt: null,
  },
  {
    name: "จังหวัด",
    key: "province",
    section: "authority",
    kind: "text",
    hint: { th: "ไม่ต้องมีคำว่า จังหวัด", en: "Without the word จังหวัด" },
    seenAt: null,
  },
  {
    name: "ปีงบประมาณ",
    key: "fiscalYear",
    section: "authority",
    kind: "year",
    hint: {
      th: "ปีงบประมาณ พ.ศ. ของรายงาน (ต้องมี)",
      en: "The report's fiscal year, Buddhist era (required)",
    },
    seenAt: "subject",
  },
  {
    name: "ส่วนราชการ",
    key: "issuingUnit",
    section: "letter",
    kind: "text",
    hint: {
      th: "ส่วนราชการเจ้าของบันทึกข้อความ เช่น สำนักปลัด",
      en: "The unit that issues the memo, like สำนักปลัด",
    },
    seenAt: "issuingUnit",
  },
  {
    name: "โทรศัพท์",
    key: "telephone",
    section: "letter",
    kind: "text",
    hint: { th: "หมายเลขโทรศัพท์ของส่วนราชการ", en: "The unit's telephone number" },
    seenAt: "issuingUnit",
  },
  {
    name: "ที่หนังสือ",
    key: "documentNumber",
    section: "letter",
    kind: "text",
    hint: { th: "เว้นว่างได้จนกว่าจะออกเลขหนังสือ", en: "May stay blank until the memo is numbered" },
    seenAt: "documentNumber",
  },
  {
    name: "วันที่หนังสือ",
    key: "documentDate",
    section: "letter",
    kind: "date",
    hint: {
      th: "เว้นว่างได้จนกว่าจะลงวันที่ เช่น 22 มีนาคม 2569",
      en: "May stay blank until the memo is dated; like 22 มีนาคม 2569",
    },
    seenAt: "documentDate",
  },
  {
    name: "เรื่อง",
    key: "subject",
    section: "letter",
    kind: "text",
    hint: {
      th: "เว้นว่างได้ โปรแกรมใช้ชื่อรายงานตามปีงบประมาณ",
      en: "Blank for the report's name with its fiscal year",
    },
    seenAt: "subject",
  },
  {
    name: "เรียน",
    key: "addressee",
    section: "letter",
    kind: "text",
    hint: {
      th: "ผู้รับบันทึก (ต้องมี) เช่น นายกองค์การบริหารส่วนตำบลทุ่งสมมติ",
      en: "To whom the memo is addressed (required)",
    },
    seenAt: "addressee",
  },
  {
    name: "ผู้จัดทำ",
    key: "preparer",
    section: "signers",
    kind: "text",
    hint: { th: "ชื่อผู้จัดทำรายงาน (ต้องมี)", en: "Who made the report (required)" },
    seenAt: "people",
  },
  {
    name: "ปีที่ประเมิน",
    key: "assessmentYear",
    section: "authority",
    kind: "year",
    hint: {
      th: "ปี พ.ศ. ของการประเมิน ITA อาจไม่ใช่ปีเดียวกับปีงบประมาณของรายงาน",
      en: "The year of the assessment (ITA), Buddhist era; not always the report's",
    },
    seenAt: "background",
  },
  {
    name: "เลขไทย/อารบิก",
    key: "digits",
    section: "look",
    kind: "digits",
    hint: { th: "ตัวเลขในรายงานที่พิมพ์ออก", en: "The digits of the printed report" },
    seenAt: null,
    first: "เลขไทย",
  },
  {
    name: "ขอบกระดาษ",
    key: "margins",
    section: "look",
    kind: "margins",
    hint: {
      th: "เว้นว่างได้ โปรแกรมใช้ค่าตามแบบหนังสือราชการ",
      en: "Blank for those of official papers; else like ซ้าย 3 ขวา 2 ซม.",
    },
    seenAt: null,
  },
  {
    name: "แบบอักษร",
    key: "font",
    section: "look",
    kind: "text",
    hint: { th: "เว้นว่างได้ โปรแกรมใช้ TH SarabunPSK", en: "Blank for TH SarabunPSK" },
    seenAt: null,
  },
  {
    name: "หน้าสรุป",
    key: "summaryPage",
    section: "look",
    kind: "yes-no",
    hint: {
      th: "หน้าแรกของรายงาน สรุปเป็นแผนภาพตามไตรมาสและหน่วยงาน",
      en: "A first page with figures by quarter and unit",
    },
    seenAt: null,
    first: "ไม่มี",
  },
  {
    name: "ข้อในแบบวัด",
    key: "assessmentItem",
    section: "authority",
    kind: "text",
    hint: {
      th: "เว้นว่างได้ กรอกเมื่อคู่มือของปีที่ประเมินให้เลขข้อรายงานไว้ต่างจากที่โปรแกรมใช้ เช่น O26",
      en: "Only where the year's manual has another item for the report than the program, like O26",
    },
    seenAt: "background",
  },
  {
    name: "ตราหน่วยงาน",
    key: "emblem",
    section: "authority",
    kind: "picture",
    hint: {
      th: "วางรูปตราบนแถวนี้ (PNG หรือ JPEG) ใช้บนบันทึกข้อความและหน้าปก",
      en: "The emblem lies on this row (PNG or JPEG), for memo and cover",
    },
    seenAt: "emblem",
  },
  {
    name: "เรื่องเดิม",
    key: "background",
    section: "letter",
    kind: "wording",
    hint: {
      th: "เว้นว่างได้ โปรแกรมใช้ข้อความของโปรแกรม แทรกค่าได้ เช่น {จำนวนมาตรการ}",
      en: "Blank for the program's words; values go in braces",
    },
    seenAt: "background",
  },
  {
    name: "ข้อเท็จจริง",
    key: "facts",
    section: "letter",
    kind: "wording",
    hint: {
      th: "เว้นว่างได้ แทรกค่าได้ เช่น {ครบแล้ว} {ยังไม่ครบ}",
      en: "Blank for the program's words; values go in braces",
    },
    seenAt: "facts",
  },
  {
    name: "ข้อกฎหมาย",
    key: "legalBasis",
    section: "letter",
    kind: "wording",
    hint: {
      th: "เว้นว่างได้ กรอกเมื่อบันทึกต้องอ้างข้อกฎหมายหรือระเบียบ",
      en: "Where the memo has to name a law or a rule",
    },
    seenAt: "legalBasis",
  },
  {
    name: "ข้อพิจารณา",
    key: "considerations",
    section: "letter",
    kind: "wording",
    hint: {
      th: "เว้นว่างได้ โปรแกรมใช้ข้อความของโปรแกรม",
      en: "Blank for the program's words",
    },
    seenAt: "considerations",
  },
  {
    name: "ข้อเสนอ",
    key: "proposal",
    section: "letter",
    kind: "wording",
    hint: { th: "เว้นว่างได้ กรอกเมื่อบันทึกต้องมีข้อเสนอ", en: "Where the memo has to propose something" },
    seenAt: "proposal",
  },
  {
    name: "คำลงท้าย",
    key: "closing",
    section: "letter",
    kind: "wording",
    hint: {
      th: "เว้นว่างได้ โปรแกรมใช้ จึงเรียนมาเพื่อโปรดพิจารณา",
      en: "Blank for จึงเรียนมาเพื่อโปรดพิจารณา",
    },
    seenAt: "closing",
  },
  {
    name: "สิ่งที่ส่งมาด้วย",
    key: "enclosures",
    section: "letter",
    kind: "asked",
    hint: {
      th: "เว้นว่างได้ ใส่ มี หรือข้อความ เพื่อพิมพ์เป็นบรรทัดใต้ เรียน",
      en: "มี, or the words, for a line below เรียน",
    },
    seenAt: "enclosures",
  },
  {
    name: "รอบรายงาน",
    key: "period",
    section: "authority",
    kind: "period",
    hint: { th: "เว้นว่างคือรายปี", en: "Blank for the whole year" },
    formHint: { th: "ไม่ได้เลือกคือรายปี", en: "The whole year where none is chosen" },
    seenAt: "subject",
  },
  {
    name: "ภาคผนวกหลักฐาน",
    key: "appendix",
    section: "look",
    kind: "yes-no",
    hint: {
      th: "พิมพ์หลักฐานทีละมาตรการต่อท้ายรายงาน พร้อมคิวอาร์โค้ดและภาพ",
      en: "The evidence of each measure behind the report, with QR codes and pictures",
    },
    seenAt: null,
  },
  {
    name: "หน้าปก",
    key: "cover",
    section: "look",
    kind: "cover",
    hint: {
      th: "เว้นว่างคือปกตรา เลือก แถบสี หรือ ภาพ ได้",
      en: "Blank for the emblem; a band or a picture may be chosen",
    },
    formHint: { th: "ไม่ได้เลือกคือปกตรา", en: "The emblem where none is chosen" },
    seenAt: null,
  },
  {
    name: "ภาพปก",
    key: "coverCaption",
    section: "look",
    kind: "refusable",
    hint: {
      th: "วางภาพปกบนแถวนี้ กรอกคำบรรยายใต้ภาพในช่องค่า",
      en: "The cover's picture lies on this row of the sheet; its caption is typed here",
    },
    formHint: {
      th: "คำบรรยายใต้ภาพปก ส่วนภาพวางที่แถวนี้ของแผ่นตั้งค่ารายงาน",
      en: "Below the cover's picture, which lies on this row of the settings sheet",
    },
    seenAt: null,
  },
  {
    name: "วันที่จัดพิมพ์",
    key: "printDate",
    section: "look",
    kind: "print-date",
    hint: {
      th: "พิมพ์ที่ท้ายหน้าปก เช่น 20 ตุลาคม 2569",
      en: "At the foot of the cover, like 20 ตุลาคม 2569",
    },
    seenAt: null,
  },
  {
    name: "คำนำ",
    key: "foreword",
    section: "look",
    kind: "asked",
    hint: { th: "ใส่ มี หรือข้อความคำนำของหน่วยงาน", en: "มี for our foreword, or the office's own" },
    seenAt: null,
  },
  {
    name: "สารบัญ",
    key: "contents",
    section: "look",
    kind: "yes-no",
    hint: { th: "ใส่ มี เพื่อพิมพ์สารบัญ", en: "Prints a table of contents" },
    formHint: { th: "พิมพ์สารบัญของรายงาน", en: "Prints a table of contents" },
    seenAt: null,
  },
  {
    name: "วันที่ใต้ลายเซ็น",
    key: "signatureDates",
    section: "signers",
    kind: "yes-no",
    hint: {
      th: "เว้นว่างคือมีวันที่ใต้ลายเซ็นของผู้ให้ความเห็น",
      en: "A line for the day below each endorsement; blank for yes",
    },
    formHint: { th: "บรรทัดลงวันที่ใต้ลายเซ็นของผู้ให้ความเห็น", en: "A line for the day below each endorsement" },
    seenAt: "people",
  },
  {
    name: "ช่องลงนามดิจิทัล",
    key: "signatureFields",
    section: "signers",
    kind: "yes-no",
    hint: {
      th: "ใส่ มี เพื่อให้ไฟล์ PDF มีช่องลงลายมือชื่อดิจิทัล",
      en: "Fields to sign in digitally, in the PDF",
    },
    formHint: { th: "ให้ไฟล์ PDF มีช่องลงลายมือชื่อดิจิทัล", en: "Fields to sign in digitally, in the PDF" },
    seenAt: "people",
  },
  {
    name: "เลขหน้าแบบรวม",
    key: "totalPages",
    section: "look",
    kind: "yes-no",
    hint: { th: "ใส่ มี เพื่อพิมพ์เลขหน้าเป็น ๒ จาก ๑๖", en: "Page numbers as ๒ จาก ๑๖" },
    formHint: { th: "พิมพ์เลขหน้าเป็น ๒ จาก ๑๖", en: "Page numbers as ๒ จาก ๑๖" },
    seenAt: null,
  },
];

const BY_KEY: ReadonlyMap<SettingKey, Setting> = new Map(SETTINGS.map((setting) => [setting.key, setting]));

/** What is known of a setting. */
export function settingOf(key: SettingKey): Setting {
  const setting = BY_KEY.get(key);
  if (setting === undefined) throw new Error(`no setting ${key}`);
  return setting;
}
