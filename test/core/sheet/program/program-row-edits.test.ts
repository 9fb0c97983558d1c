import { addedRowEdits, clearedRowEdits } from "../../../../src/core/sheet/program/program-row-edits";
import { readProgramSheet, type ProgramSheet } from "../../../../src/core/sheet/program/read-program-sheet";
import { rawWorkbook } from "../../../support/raw-table";

const HEADINGS = ["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"];
const record = (key: string) => ({ kind: "ข้ามข้อตรวจ", key, value: "ถูกต้องแล้ว", by: "", on: "15 ต.ค. 68" });
const written = (edits: ReturnType<typeof addedRowEdits>): string[] =>
  edits.map(({ cell, before, after }) => `${cell} ${before}>${after}`);

function program(...rows: string[][]): ProgramSheet {
  const sheet = readProgramSheet(rawWorkbook([{ sheet: "ข้อมูลโปรแกรม", rows }]));
  if (sheet === null) throw new Error("no sheet");
  return sheet;
}

test("records come below all rows, of whatever kind, and blank cells are not written", () => {
  const sheet = program(HEADINGS, ["คำนี้ถูก", "สายไหม"], ["ของคนอื่น", "?"]);
  expect(written(addedRowEdits(sheet, [record("ก"), record("ข")]))).toEqual([
    "A4 >ข้ามข้อตรวจ",
    "B4 >ก",
    "C4 >ถูกต้องแล้ว",
    "E4 >15 ต.ค. 68",
    "A5 >ข้ามข้อตรวจ",
    "B5 >ข",
    "C5 >ถูกต้องแล้ว",
    "E5 >15 ต.ค. 68",
  ]);
});

test("rows are blanked where they stand, in the columns that the sheet has", () => {
  const sheet = program(["กุญแจ", "ชนิด"], ["ก", "ข้ามข้อตรวจ"], ["ข", "ข้ามข้อตรวจ"]);
  expect(written(clearedRowEdits(sheet, new Set([2, 9])))).toEqual(["B2 ข้ามข้อตรวจ>", "A2 ก>"]);
});

test("a record can take the place of a row; the others still come below", () => {
  const sheet = program(HEADINGS, ["ข้ามข้อตรวจ", "ก", "ถูกต้องแล้ว", "ใคร"], ["ของคนอื่น", "?"]);
  const [first, second] = [record("ข"), record("ค")];
  expect(written(addedRowEdits(sheet, [first, second], new Map([[first, 2]])))).toEqual([
    "B2 ก>ข",
    "D2 ใคร>",
    "E2 >15 ต.ค. 68",
    "A4 >ข้ามข้อตรวจ",
    "B4 >ค",
    "C4 >ถูกต้องแล้ว",
    "E4 >15 ต.ค. 68",
  ]);
});
