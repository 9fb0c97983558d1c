import { checkWorkbook } from "../../src/app/check-workbook";
import { exportNotes } from "../../src/app/export-notes";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { owedByUnit } from "../../src/core/owed/owed-by-unit";
import type { UnitNotes } from "../../src/core/owed/unit-notes";
import { rawWorkbook } from "../support/raw-table";

const today = "2025-07-15" as PlainDate;
const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการดำเนินการ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์",
];

/** What is rendered for one measure of a unit, or why nothing is. */
async function notesFor(unit: string, outcome: string): Promise<readonly string[]> {
  const rows = [HEADINGS, ["๑. เผยแพร่ความรู้", "๑. จัดทำสื่อ", unit, "ไตรมาสที่ ๑", "เผยแพร่แล้ว", outcome]];
  const workbook = rawWorkbook([{ rows }]);
  const options = { asOf: today, fiscalYear: 2568, sheetName: null, purpose: "check" } as const;
  const checked = checkWorkbook(workbook, options, []);
  if (!checked.ok) throw new Error(checked.fault.en);
  const { sheet, records } = checked.value;
  const rendered: UnitNotes[] = [];
  const render = (notes: UnitNotes): Promise<Uint8Array> => {
    rendered.push(notes);
    return Promise.resolve(new Uint8Array(1));
  };
  const done = await exportNotes(checked.value, owedByUnit(sheet, records, today), render, { today });
  return done.ok ? rendered.flatMap(({ notes }) => notes.map((note) => note.unit)) : [done.fault.th];
}

test.each([
  ["a unit that owes something has a note", "กองคลัง", "", "กองคลัง"],
  ["nobody owes anything", "กองคลัง", "ผ่านร้อยละ ๙๐", "ไม่มีหน่วยงานใดค้างส่ง จึงไม่มีบันทึกให้ทำ"],
  [
    "what is owed names no unit",
    "",
    "",
    "มาตรการที่ค้างส่งไม่ระบุหน่วยงาน จึงไม่มีบันทึกให้ทำ เติมหน่วยงานรับผิดชอบแล้วลองใหม่",
  ],
])("%s", async (_, unit, outcome, said) => {
  expect(await notesFor(unit, outcome)).toEqual([said]);
});
