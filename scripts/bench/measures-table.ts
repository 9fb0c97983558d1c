import type { RawCell, RawRow, RawWorkbook } from "../../src/core/sheet/raw-table";

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

/** A workbook of so many measures of real length: 1,200 characters each, no two with the same text. */
export function benchWorkbook(measures: number): RawWorkbook {
  const rows: RawRow[] = [
    textRow(1, ["รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"]),
    textRow(3, HEADINGS),
  ];
  for (let n = 1; n <= measures; n++) rows.push(textRow(3 + n, measureTexts(n)));
  return { tables: [{ sheet: "มาตรการ", rows, merges: [], hidden: false }], active: 0 };
}

/** The six texts of a measure. */
export function measureTexts(n: number): string[] {
  const subject = `${pick(SUBJECTS, n)}ชุดที่ ${n}`;
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
