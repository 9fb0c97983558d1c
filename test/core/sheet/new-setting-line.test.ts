import { applyEdits } from "../../../src/core/sheet/apply-edits";
import { findSettingCells } from "../../../src/core/sheet/find-setting-cells";
import { newSettingLine } from "../../../src/core/sheet/new-setting-line";
import { readSettings } from "../../../src/core/sheet/read-settings";
import { rawWorkbook, type TestTable } from "../../support/raw-table";

const SHEET = "ตั้งค่ารายงาน";
const HEADINGS = ["ชื่อ", "ค่า"];
const PEOPLE = ["หัวข้อ", "ชื่อ", "ตำแหน่ง"];
const MAYOR = ["ความเห็นนายก", "นายสมชาย", "นายก"];

const workbookOf = (rows: TestTable["rows"], table: Partial<TestTable> = {}) =>
  rawWorkbook([{ sheet: SHEET, ...table, rows }]);

test.each<[string, TestTable["rows"], Partial<TestTable>, readonly string[], string]>([
  ["under the last line", [HEADINGS, ["เรียน", "นายก"]], {}, ["A3"], "B3"],
  ["in the blank row before the people", [HEADINGS, ["เรียน", "นายก"], [], PEOPLE, MAYOR], {}, ["A3"], "B3"],
  [
    "below the people, where they follow at once",
    [HEADINGS, ["เรียน", "นายก"], PEOPLE, MAYOR],
    {},
    ["A6", "B6", "A7"],
    "B7",
  ],
  [
    "below a line that no one knows",
    [HEADINGS, ["เรียน", "นายก"], ["หมายเหตุ", "ก"]],
    {},
    ["A5", "B5", "A6"],
    "B6",
  ],
  [
    "below a merged area that begins above",
    [HEADINGS, ["เรียน", "นายก"]],
    { merges: ["C2:C3"] },
    ["A4", "B4", "A5"],
    "B5",
  ],
  [
    "in the columns of the other lines",
    [HEADINGS, ["เรียน", "นายก"]],
    { firstRow: 3, firstColumn: 2 },
    ["B5"],
    "C5",
  ],
  ["of an empty sheet", [], {}, ["A2", "B2", "A3"], "B3"],
])("a line %s, which is then read", (_, rows, given, cells, value) => {
  const workbook = workbookOf(rows, given);
  const edits = newSettingLine(workbook, "emblem");
  expect(edits.map(({ cell }) => cell)).toEqual(cells);
  expect(edits.every(({ before }) => before === "")).toBe(true);
  const after = applyEdits(workbook, { cells: edits, removedRows: [] });
  expect(findSettingCells(after)?.values.get("emblem")?.cell).toBe(value);
  const { people, unknown } = readSettings(workbook);
  expect(readSettings(after)).toMatchObject({ people, unknown });
});

test("a workbook without the sheet gets none", () => {
  expect(newSettingLine(rawWorkbook([{ sheet: "แผน", rows: [HEADINGS] }]), "emblem")).toEqual([]);
});
