import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { rawWorkbook, type TestCell, type TestTable } from "../../support/raw-table";

const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];

/** Result summary and outcome, no two alike, for a copied result is a finding. */
const RESULTS = [
  ["ออกประกาศที่ ๑๒/๒๕๖๘ ลงวันที่ ๓ มีนาคม ๒๕๖๘", "ผู้รับบริการพอใจร้อยละ ๘๘.๕"],
  ["เผยแพร่เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จำนวน ๔ ครั้ง", "บุคลากรผ่านแบบทดสอบร้อยละ ๙๒"],
  ["อบรมผู้ปฏิบัติงาน ๓๕ คน ณ หอประชุม เมื่อวันที่ ๒๐ กุมภาพันธ์ ๒๕๖๘", "เรื่องร้องเรียนเหลือ ๑ เรื่อง จากปีก่อน ๖ เรื่อง"],
] as const;

/** A measure without fault, its first cell in row 4 of the sheet for number 1. */
export function completeMeasure(number: number): string[] {
  return [
    `${number}. เผยแพร่ความรู้เรื่องประมวลจริยธรรม ชุดที่ ${number}`,
    "๑. จัดทำสื่อความรู้\n๒. เผยแพร่ทางเว็บไซต์",
    "สำนักปลัด",
    "ไตรมาสที่ ๒",
    ...(RESULTS[number % RESULTS.length] ?? []),
  ];
}

/** A measure whose deadline has passed, with neither result summary (column E) nor outcome (column F). */
export function unfinishedMeasure(number: number): string[] {
  return [...completeMeasure(number).slice(0, 4), "", ""];
}

/** A measures sheet: title in row 1, headings in row 3, measures from row 4 on. */
export function measuresTable(
  rows: readonly (readonly TestCell[])[],
  table: Partial<TestTable> = {},
): TestTable {
  return {
    sheet: "มาตรการ ๒๕๖๘",
    rows: [["รายงานผล องค์การบริหารส่วนตำบลทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"], null, HEADINGS, ...rows],
    ...table,
  };
}

/** A settings sheet with all that the memo needs. */
export const SETTINGS_TABLE: TestTable = {
  sheet: "ตั้งค่ารายงาน",
  rows: [
    ["ชื่อ", "ค่า"],
    ["หน่วยงาน", "องค์การบริหารส่วนตำบลทุ่งสมมติ"],
    ["ปีงบประมาณ", "2568"],
    ["เรียน", "นายกองค์การบริหารส่วนตำบลทุ่งสมมติ"],
    ["ผู้จัดทำ", "นายตัวอย่าง ใจซื่อ"],
    null,
    ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"],
    ["ความเห็นนายก อบต.ทุ่งสมมติ", "นางต้นแบบ โปร่งใสยิ่ง", "นายกองค์การบริหารส่วนตำบลทุ่งสมมติ"],
  ],
};

export function measuresWorkbook(
  rows: readonly (readonly TestCell[])[],
  others: readonly TestTable[] = [],
): RawWorkbook {
  return rawWorkbook([measuresTable(rows), ...others]);
}
