import { readIndicators } from "../../../../src/core/sheet/records/read-indicators";
import { referToMeasures } from "../../../../src/core/sheet/records/refer-to-measures";
import { numbered, sheetOf } from "../../../support/measure-sheet";
import type { RawRow } from "../../../../src/core/sheet/raw-table";
import { rawTable, type TestCell } from "../../../support/raw-table";

const HEADINGS = ["มาตรการที่", "ตัวชี้วัด", "เงื่อนไข", "ค่าเป้าหมาย", "หน่วย", "ผลที่ได้", "ค่าปีก่อน", "แหล่งข้อมูล"];
const refer = referToMeasures(sheetOf(numbered(1, 2, 3)).measures);
const read = (...rows: TestCell[][]) =>
  readIndicators(rawTable({ sheet: "ตัวชี้วัด", rows: [HEADINGS, ...rows] }), refer);

test("a row as the sheet asks for it", () => {
  const { rows, nextRow } = read(["3", "ผู้ผ่านการทดสอบ", "≥", 80, "ร้อยละ", 87.5, 82, "แบบทดสอบ"]);
  expect(nextRow).toBe(3);
  expect(rows).toEqual([
    {
      sheet: "ตัวชี้วัด",
      row: 2,
      texts: {
        measure: "3",
        name: "ผู้ผ่านการทดสอบ",
        comparator: "≥",
        target: "80",
        unit: "ร้อยละ",
        actual: "87.5",
        previous: "82",
        source: "แบบทดสอบ",
      },
      cells: {
        measure: "A2",
        name: "B2",
        comparator: "C2",
        target: "D2",
        unit: "E2",
        actual: "F2",
        previous: "G2",
        source: "H2",
      },
      measureRef: { number: "3", outcome: "found", ordinals: [3] },
      name: "ผู้ผ่านการทดสอบ",
      comparator: ">=",
      target: 80,
      unit: "percent",
      actual: 87.5,
      previous: 82,
    },
  ]);
});

test.each([
  ["≥", ">="],
  [">=", ">="],
  ["ไม่น้อยกว่า", ">="],
  ["ไม่ต่ำกว่า", ">="],
  ["อย่างน้อย", ">="],
  ["ขึ้นไป", ">="],
  [">", ">"],
  ["มากกว่า", ">"],
  ["≤", "<="],
  ["ไม่เกิน", "<="],
  ["<", "<"],
  ["น้อยกว่า", "<"],
  ["=", "=="],
  ["เท่ากับ", "=="],
  ["ลดลง", "decrease"],
  ["เพิ่มขึ้น", "increase"],
  ["", null],
  ["ดี", null],
  ["ไม่ครบ", null],
])("the condition %p is read as %p", (text, comparator) => {
  expect(read(["1", "ก", text, "5"]).rows[0]?.comparator).toBe(comparator);
});

test.each<[string, TestCell[], object]>([
  [
    "a percent sign beside the value",
    ["1", "ก", "≥", "80%", null, "87.5%"],
    { target: 80, actual: 87.5, unit: "percent" },
  ],
  ["ร้อยละ beside the value", ["1", "ก", "≥", "ร้อยละ ๘๐"], { target: 80, unit: "percent", actual: null }],
  [
    "the unit beside the value",
    ["1", "ก", "≥", "๓ ช่องทาง", null, "๔"],
    { target: 3, unit: "ช่องทาง", actual: 4 },
  ],
  ["a % in the unit's column", ["1", "ก", "≥", "80", "%"], { unit: "percent" }],
  [
    "a unit of its own",
    ["1", "ก", "ลดลง", null, "เรื่อง", "3", "5"],
    { target: null, unit: "เรื่อง", actual: 3, previous: 5 },
  ],
  ["a value that is no number", ["1", "ก", "≥", "80", "ร้อยละ", "รอผล"], { actual: null }],
  ["nothing measured", ["1", "ก", "≥", "80", "ร้อยละ"], { actual: null, previous: null }],
  ["a zero", ["1", "ก", "=", "0", "เรื่อง", "0"], { target: 0, actual: 0 }],
])("%s", (_, row, expected) => {
  expect(read(row).rows[0]).toMatchObject(expected);
});

test("a value that its cell shows rounded up to the aim is read as it is", () => {
  const table = rawTable({
    sheet: "ตัวชี้วัด",
    rows: [HEADINGS, ["1", "ความพึงพอใจ", "≥", "80%", null, "80%"]],
  });
  const cells = table.rows[1]?.cells.map((cell) => (cell.column === 6 ? { ...cell, exact: 0.796 } : cell));
  const rows = [table.rows[0] as RawRow, { ...(table.rows[1] as RawRow), cells: cells ?? [] }];
  const [indicator] = readIndicators({ ...table, rows }, refer).rows;
  expect([indicator?.actual, indicator?.texts.actual]).toEqual([79.6, "79.6%"]);
});
