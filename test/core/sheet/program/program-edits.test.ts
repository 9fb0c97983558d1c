import type { ProgramRecord } from "../../../../src/core/model/program-record";
import { programEdits } from "../../../../src/core/sheet/program/program-edits";
import { programSheetLayout } from "../../../../src/core/sheet/program/program-sheet-layout";
import { readProgramSheet, type ProgramSheet } from "../../../../src/core/sheet/program/read-program-sheet";
import { applyEdits } from "../../../../src/core/sheet/apply-edits";
import { layoutTable } from "../../../../src/core/sheet/layout-table";
import { rawWorkbook, type TestCell } from "../../../support/raw-table";

const HEADINGS = ["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"];
const record = (key: string, kind = "ก"): ProgramRecord => ({
  kind,
  key,
  value: `ค่าของ ${key}`,
  by: "",
  on: "",
});
const line = (key: string, kind = "ก"): TestCell[] => [kind, key, `ค่าของ ${key}`];

function sheetOf(rows: readonly (readonly TestCell[] | null)[]): ProgramSheet {
  const sheet = readProgramSheet(rawWorkbook([{ sheet: "ข้อมูลโปรแกรม", rows }]));
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

test.each<[string, (readonly TestCell[] | null)[], ProgramRecord[], string[]]>([
  ["one below the headings", [HEADINGS], [record("x")], ["A2=ก", "B2=x", "C2=ค่าของ x"]],
  ["one below others", [HEADINGS, line("y", "ข")], [record("x")], ["A3=ก", "B3=x", "C3=ค่าของ x"]],
  ["nothing where all stands there", [HEADINGS, line("x")], [record("x")], []],
  ["only what is new in it", [HEADINGS, ["ก", "x", "เดิม"]], [record("x")], ["C2=ค่าของ x"]],
  [
    "in the rows of its kind, then below",
    [HEADINGS, line("x"), line("y", "ข"), null, line("z", "ฮ")],
    [record("x"), record("w")],
    ["A6=ก", "B6=w", "C6=ค่าของ w"],
  ],
  [
    "blanks where there are fewer",
    [HEADINGS, line("x"), line("y")],
    [record("y")],
    ["B2=y", "C2=ค่าของ y", "A3=", "B3=", "C3="],
  ],
  ["in other columns", [["ค่า", "ชนิด", "กุญแจ"]], [record("x")], ["B2=ก", "C2=x", "A2=ค่าของ x"]],
])("writes %s", (_, rows, records, expected) => {
  const edits = programEdits(sheetOf(rows), "ก", records);
  expect(edits.map(({ cell, after }) => `${cell}=${after}`)).toEqual(expected);
});

test("what is written is read, and rows of other kinds stay", () => {
  const workbook = rawWorkbook([
    { sheet: "ข้อมูลโปรแกรม", rows: [HEADINGS, line("x"), ["ของคนอื่น", "?", "", "ใคร"]] },
  ]);
  const cells = programEdits(readProgramSheet(workbook) as ProgramSheet, "ก", [record("y"), record("z")]);
  const after = readProgramSheet(applyEdits(workbook, { cells, removedRows: [] }));
  expect(after?.rows.map((row) => row.record.key)).toEqual(["y", "?", "z"]);
});

test("a new sheet is hidden and holds its records", () => {
  const [sheet] = programSheetLayout([record("x"), record("y", "ข")]).sheets;
  if (!sheet) throw new Error("no sheet");
  expect(sheet).toMatchObject({ name: "ข้อมูลโปรแกรม", hidden: true });
  const read = readProgramSheet({ tables: [layoutTable(sheet.name, sheet)], active: 0 });
  expect(read?.rows.map((row) => row.record)).toEqual([record("x"), record("y", "ข")]);
});

test("a workbook without the sheet has nothing to read", () => {
  expect(readProgramSheet(rawWorkbook([{ rows: [HEADINGS] }]))).toBeNull();
});
