import { describeRows } from "../../../src/taskpane/results/describe-rows";

const COLUMNS = { measure: "A", name: "B", comparator: "C", target: "D", unit: "E", actual: "F" };

test("a row in the order of its words, whatever order its cells come in", () => {
  const cells = [
    ["D4", "80"],
    ["A4", "3"],
    ["C4", "≥"],
    ["B4", "ความพึงพอใจ"],
    ["E4", "ร้อยละ"],
    ["A5", "7"],
    ["B5", "เรื่องร้องเรียน"],
    ["C5", "ลดลง"],
  ].map(([cell = "", after = ""]) => ({ sheet: "ตัวชี้วัด", cell, before: "", after }));
  expect(describeRows(COLUMNS, cells)).toEqual([
    { row: 4, measure: "3", words: "ความพึงพอใจ ≥ 80 ร้อยละ" },
    { row: 5, measure: "7", words: "เรื่องร้องเรียน ลดลง" },
  ]);
});

test("none", () => {
  expect(describeRows(COLUMNS, [])).toEqual([]);
});
