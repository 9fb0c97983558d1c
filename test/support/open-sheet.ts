import type { OpenSheet } from "../../src/app/open-sheet";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { openWorkbook, type OpenWorkbook, type WorkbookCase } from "./open-workbook";
import { rawWorkbook, type TestCell, type TestTable } from "./raw-table";

export const MEASURES_SHEET = "มาตรการ ๒๕๖๘";

const EVIDENCE_HEADINGS = ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ", "จำนวน", "หน่วยนับ", "ช่องทาง/สถานที่", "ลิงก์หลักฐาน"];
const INDICATOR_HEADINGS = [
  "มาตรการที่",
  "ตัวชี้วัด",
  "เงื่อนไข",
  "ค่าเป้าหมาย",
  "หน่วย",
  "ผลที่ได้",
  "ค่าปีก่อน",
  "แหล่งข้อมูล",
];

type Rows = readonly (readonly TestCell[])[];

export function evidenceTable(rows: Rows, table: Partial<TestTable> = {}): TestTable {
  return { sheet: "หลักฐาน", rows: [EVIDENCE_HEADINGS, ...rows], ...table };
}

export function indicatorTable(rows: Rows, table: Partial<TestTable> = {}): TestTable {
  return { sheet: "ตัวชี้วัด", rows: [INDICATOR_HEADINGS, ...rows], ...table };
}

/** A sheet whose first measure stands in row 3, result summary in column E, outcome in column F. */
export function resultsTable(rows: Rows, table: Partial<TestTable> = {}): TestTable {
  const headings = [
    "มาตรการ/แนวทาง",
    "ขั้นตอน/วิธีการปฏิบัติ",
    "หน่วยงานรับผิดชอบ",
    "ระยะเวลา",
    "สรุปผลการดำเนินการ",
    "ผลลัพธ์หรือผลสัมฤทธิ์",
  ];
  return {
    sheet: MEASURES_SHEET,
    rows: [["รายงานผล องค์การบริหารส่วนตำบลทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"], headings, ...rows],
    ...table,
  };
}

/** A measure of the second quarter: its number, what stands in its steps, result and outcome. */
export function measureRow(number: number, result = "", outcome = "", steps = "จัดทำสื่อแล้วเผยแพร่"): string[] {
  return [`${number}. เผยแพร่ประมวลจริยธรรม ชุดที่ ${number}`, steps, "สำนักปลัด", "ไตรมาสที่ ๒", result, outcome];
}

export interface OpenedSheet {
  readonly spreadsheet: OpenWorkbook;
  readonly open: OpenSheet;
}

/** A workbook in the simulated Excel with its measures opened on 15 October 2025. */
export async function openSheet(
  tables: readonly TestTable[],
  options: WorkbookCase & { readonly isProtected?: string } = {},
): Promise<OpenedSheet> {
  const workbook: RawWorkbook = rawWorkbook(tables);
  const locked = {
    ...workbook,
    tables: workbook.tables.map((table) => ({ ...table, isProtected: table.sheet === options.isProtected })),
  };
  const spreadsheet = await openWorkbook(locked, options);
  return {
    spreadsheet,
    open: {
      spreadsheet,
      read: () => spreadsheet.read({ mergedAreas: true, sheet: MEASURES_SHEET }),
      sheetName: MEASURES_SHEET,
      today: "2025-10-15" as PlainDate,
    },
  };
}
