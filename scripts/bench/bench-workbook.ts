import { EVIDENCE_HEADINGS } from "../../src/core/model/evidence";
import { SHEET_NAMES } from "../../src/core/model/sheet-names";
import type { RawCell, RawRow, RawTable, RawWorkbook } from "../../src/core/sheet/raw-table";

const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];
const TIMEFRAMES = ["ไตรมาสที่ ๑", "ปีงบประมาณ", "ไตรมาสที่ ๒ ,๓", "ต.ค. ๖๗ - มี.ค. ๖๘", "ภายในวันที่ ๓๐ มิถุนายน ๒๕๖๘"];
const SUBJECTS = ["งานพัสดุ", "การรับเรื่องร้องเรียน", "ศูนย์บริการร่วม", "การใช้รถราชการ", "แผนจัดซื้อจัดจ้าง", "งานทะเบียน"];

/** Rows above the first measure. */
const HEAD_ROWS = 3;

/** What one edition of the workbook has in every text and no other has. */
const FIRST_LETTER = "ก".charCodeAt(0);

/** Workbooks of other words, so many: what was read of one is not remembered for the next. */
export function benchEditions(measures: number, editions: number): RawWorkbook[] {
  return Array.from({ length: editions }, (_, edition) => {
    const word = `ฝ่าย${String.fromCharCode(FIRST_LETTER + (edition % 40))}`;
    return benchWorkbook(measures, (n) => measureTexts(n, `${pick(SUBJECTS, n)}${word}`));
  });
}

/** A workbook of so many measures of real length: 1,200 characters each, no two with the same text. */
export function benchWorkbook(measures: number, textsOf = (n: number) => measureTexts(n)): RawWorkbook {
  const rows: RawRow[] = [
    textRow(1, ["รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"]),
    textRow(HEAD_ROWS, HEADINGS),
  ];
  for (let n = 1; n <= measures; n++) rows.push(textRow(HEAD_ROWS + n, textsOf(n)));
  return { tables: [tableOf(SHEET_NAMES.measures, rows)], active: 0 };
}

/** The same without results, and with so many rows of evidence for each measure. */
export function benchEvidence(measures: number, rowsEach: number): RawWorkbook {
  const { tables, active } = benchWorkbook(measures, (n) => measureTexts(n).slice(0, 4));
  const rows = [textRow(1, Object.values(EVIDENCE_HEADINGS))];
  for (let n = 1; n <= measures; n++)
    for (let at = 0; at < rowsEach; at++) rows.push(textRow(rows.length + 1, evidenceTexts(n, at)));
  return { tables: [...tables, tableOf(SHEET_NAMES.evidence, rows)], active };
}

/** The same with slips that the tool can mend: a step run into the one before, a misspelling, the other kind of digits. */
export function benchSlips(measures: number): RawWorkbook {
  return benchWorkbook(measures, (n) => {
    const [measure = "", steps = "", ...others] = measureTexts(n);
    return [measure, steps.replace("\n3. ", " 3. ").replace("เว็บไซต์", "เว็ปไซต์"), ...others];
  });
}

/** A1 address of a measure's result summary. */
export function resultCell(n: number): string {
  return `E${HEAD_ROWS + n}`;
}

/** The six texts of a measure. */
function measureTexts(n: number, matter = pick(SUBJECTS, n)): string[] {
  const subject = `${matter}ชุดที่ ${n}`;
  return [
    `${n}. ปรับปรุง${subject}ให้ตรวจสอบได้`,
    steps(subject, n),
    "สำนักปลัด",
    pick(TIMEFRAMES, n),
    `เมื่อวันที่ ๑๕ ธันวาคม ๒๕๖๗ ได้ประชุมเรื่อง${subject} ผู้เข้าร่วม ${(n % 50) + 10} คน และเผยแพร่ผลทางเว็บไซต์ ตามคำสั่งที่ ${n}/๒๕๖๗ พร้อมเอกสารประกอบที่ตรวจสอบได้`,
    `ผู้รับบริการ${subject}พึงพอใจไม่ต่ำกว่าร้อยละ ๘๐ ผลสำรวจได้ร้อยละ ${80 + (n % 20)}.${n % 10}`,
  ];
}

function steps(subject: string, n: number): string {
  const items = [1, 2, 3, 4, 5].map(
    (item) =>
      `${item}. ให้เจ้าหน้าที่ผู้รับผิดชอบ${subject}รวบรวมข้อมูลรอบที่ ${n + item} จัดทำทะเบียน ตรวจสอบความถูกต้องครบถ้วน เสนอผู้บังคับบัญชาตามลำดับชั้น แล้วปิดประกาศและเผยแพร่ทางเว็บไซต์ของหน่วยงาน`,
  );
  return items.join("\n");
}

function evidenceTexts(n: number, at: number): string[] {
  return [
    String(n),
    `${at + 5} มกราคม 2568`,
    `จัดประชุมชี้แจง${pick(SUBJECTS, n)}ชุดที่ ${n} ครั้งที่ ${at + 1} แก่เจ้าหน้าที่ผู้ปฏิบัติงาน`,
    String(10 + ((n + at) % 40)),
    "คน",
    "ห้องประชุมสำนักงาน",
    `https://www.example.go.th/news/${n}-${at}`,
  ];
}

function tableOf(sheet: string, rows: readonly RawRow[]): RawTable {
  return { sheet, rows, merges: [], hidden: false };
}

function pick(list: readonly string[], n: number): string {
  return list[n % list.length] ?? "";
}

function textRow(row: number, texts: readonly string[]): RawRow {
  const cells = texts.map((text, index): RawCell => ({
    column: index + 1,
    text,
    type: "text",
    isFormula: false,
  }));
  return { row, hidden: false, cells };
}
