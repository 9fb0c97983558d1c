import type { Text } from "../language/language";

/** Words of the search and the filters, the same over findings and measures. */
export const FILTER_TEXTS = {
  clearSearch: { th: "ล้างคำค้น", en: "Clear the search" },
  unit: { th: "หน่วยงาน", en: "Unit" },
  allUnits: { th: "ทุกหน่วยงาน", en: "All units" },
  quarter: { th: "ไตรมาสที่ครบกำหนด", en: "Quarter of the deadline" },
  allQuarters: { th: "ทุกไตรมาส", en: "All quarters" },
  oneQuarter: { th: "ไตรมาส {quarter}", en: "Quarter {quarter}" },
  noQuarter: { th: "อ่านกำหนดไม่ได้", en: "No deadline" },
  clearFilter: { th: "ล้างตัวกรอง", en: "Clear the filter" },
} as const satisfies Record<string, Text>;
