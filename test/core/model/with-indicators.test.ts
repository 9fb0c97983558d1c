import { withIndicators } from "../../../src/core/model/with-indicators";
import { numbered, sheetOf } from "../../support/measure-sheet";
import { recordsOf } from "../../support/record-tables";
import type { TestCell } from "../../support/raw-table";

const SHEET = sheetOf(numbered(1, 2, 2));
const targetsOf = (...indicators: TestCell[][]) =>
  withIndicators(SHEET, recordsOf(SHEET, { indicators })).measures.map(({ targets }) => targets);

test("an indicator is a target of the measure that it names", () => {
  expect(targetsOf(["1", "ผู้ผ่านการทดสอบ", "≥", 80, "ร้อยละ", 87.5])).toEqual([
    [
      {
        column: "indicator",
        text: "ผู้ผ่านการทดสอบ ≥ 80 ร้อยละ",
        comparator: ">=",
        value: 80,
        unit: "percent",
        actual: 87.5,
      },
    ],
    [],
    [],
  ]);
});

test("a trend needs no value", () => {
  expect(targetsOf(["1", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง", 3, 5])[0]).toMatchObject([
    { comparator: "decrease", value: null, actual: 3 },
  ]);
});

test.each([
  ["without a condition", ["1", "ก", null, 80, "ร้อยละ"]],
  ["without a value", ["1", "ก", "≥", null, "ร้อยละ"]],
  ["of a number that two measures bear", ["2", "ก", "≥", 80, "ร้อยละ"]],
  ["of no measure", ["9", "ก", "≥", 80, "ร้อยละ"]],
])("an indicator %s is no target", (_, row) => {
  expect(targetsOf(row)).toEqual([[], [], []]);
});
