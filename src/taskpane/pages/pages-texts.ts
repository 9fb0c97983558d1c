import type { DrawnPart } from "../../app/ports/drawn-pages";
import type { Text } from "../language/language";

/** The words around pictures of pages. */
export const PAGES_TEXTS = {
  page: { th: "หน้า {number} {part}", en: "Page {number}, {part}" },
  title: { th: "หน้าของรายงาน", en: "Pages of the report" },
  place: { th: "หน้า {number} จาก {count}", en: "Page {number} of {count}" },
  moving: { th: "เลื่อนหน้า", en: "From page to page" },
  before: { th: "หน้าก่อน", en: "Page before" },
  zoom: { th: "ขยาย 200%", en: "Zoom to 200%" },
  next: { th: "หน้าถัดไป", en: "Next page" },
} as const satisfies Readonly<Record<string, Text>>;

/** What each part of the report is called. */
export const PART_NAMES: Readonly<Record<DrawnPart, Text>> = {
  memo: { th: "บันทึกข้อความ", en: "memo" },
  cover: { th: "ปก", en: "cover" },
  foreword: { th: "คำนำ", en: "foreword" },
  contents: { th: "สารบัญ", en: "contents" },
  summary: { th: "หน้าสรุป", en: "summary" },
  table: { th: "ตาราง", en: "table" },
  appendix: { th: "ภาคผนวก", en: "appendix" },
};
