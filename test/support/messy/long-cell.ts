import { MEASURE_COLUMNS } from "../../../src/core/model/columns";
import { EVIDENCE_HEADINGS } from "../../../src/core/model/evidence";
import { INDICATOR_HEADINGS } from "../../../src/core/model/indicator";
import { SETTING_NAMES } from "../../../src/core/model/setting-names";
import { SHEET_NAMES } from "../../../src/core/model/sheet-names";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { rawWorkbook } from "../raw-table";

const HEADINGS = [
  "ลำดับ",
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์ (outcome/result)",
  "หมายเหตุ",
];
const MEASURE = [
  "๑",
  "จัดอบรมพนักงาน",
  "๑. ขออนุมัติ\n๒. จัดอบรม",
  "สำนักปลัด",
  "ไตรมาส ๒",
  "จัดอบรม ๒ ครั้ง",
  "ผ่านร้อยละ ๘๕",
  "",
];
const EVIDENCE = ["๑", "๑๕ ม.ค. ๒๕๖๘", "จัดอบรม", "๒", "ครั้ง", "ห้องประชุม", "https://www.example.go.th/a"];
const INDICATOR = ["๑", "ผู้เข้าอบรมที่ผ่าน", "≥", "๘๐", "ร้อยละ", "๘๕", "๗๐", "แบบทดสอบ"];
const PERSON = ["ผู้จัดทำ", "นายสมมติ ใจดี", "นักจัดการงานทั่วไป", "ปลัด อบต."];

/** Where a workbook can hold a long text: a name, and the sheet and cell it stands for. */
interface Place {
  readonly part: "title" | "heading" | "measure" | "setting" | "person" | "evidence" | "indicator";
  readonly index: number;
}

/** Every cell that is read for itself. */
export const LONG_CELLS: Readonly<Record<string, Place>> = {
  title: { part: "title", index: 0 },
  "heading of the steps": { part: "heading", index: 2 },
  "heading of a column of its own": { part: "heading", index: 7 },
  number: { part: "measure", index: 0 },
  ...Object.fromEntries(
    MEASURE_COLUMNS.map((column, at) => [column, { part: "measure", index: at + 1 } as const]),
  ),
  "column of its own": { part: "measure", index: 7 },
  ...Object.fromEntries(
    SETTING_NAMES.map(({ key }, index) => [`setting ${key}`, { part: "setting", index } as const]),
  ),
  ...Object.fromEntries(
    PERSON.map((_, index) => [`person ${index + 1}`, { part: "person", index } as const]),
  ),
  ...Object.fromEntries(
    Object.keys(EVIDENCE_HEADINGS).map((column, index) => [
      `evidence ${column}`,
      { part: "evidence", index } as const,
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(INDICATOR_HEADINGS).map((column, index) => [
      `indicator ${column}`,
      { part: "indicator", index } as const,
    ]),
  ),
};

/** A small workbook with all its sheets, in order but for one cell, which holds the piece again and again, up to that many characters. */
export function workbookWithLongCell(name: string, piece: string, characters: number): RawWorkbook {
  const place = LONG_CELLS[name];
  if (place === undefined) throw new Error(`no such place: ${name}`);
  const text = piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
  const put = (part: Place["part"], cells: readonly string[]): string[] =>
    cells.map((cell, index) => (part === place.part && index === place.index ? text : cell));
  return rawWorkbook([
    {
      sheet: "มาตรการ ๒๕๖๘",
      rows: [
        put("title", ["รายงานผล องค์การบริหารส่วนตำบลทุ่งสมมติ ปีงบประมาณ ๒๕๖๘"]),
        put("heading", HEADINGS),
        put("measure", MEASURE),
        ["๒", "เผยแพร่คู่มือ", "แจ้งเวียน", "กองคลัง", "ไตรมาส ๓", "แจ้งเวียน ๑ ครั้ง", "มีคู่มือ ๑ เล่ม", ""],
      ],
    },
    { sheet: SHEET_NAMES.evidence, rows: [Object.values(EVIDENCE_HEADINGS), put("evidence", EVIDENCE)] },
    { sheet: SHEET_NAMES.indicators, rows: [Object.values(INDICATOR_HEADINGS), put("indicator", INDICATOR)] },
    {
      sheet: SHEET_NAMES.settings,
      rows: [
        ["รายการ", "ค่า"],
        ...put(
          "setting",
          SETTING_NAMES.map(() => ""),
        ).map((value, at) => [SETTING_NAMES[at]?.name ?? "", value]),
        ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"],
        put("person", PERSON),
      ],
    },
  ]);
}
