import { markColumn, newMark } from "../../../../src/adapters/excel/steps/mark-row";
import { MAX_CELL_CHARACTERS } from "../../../../src/core/model/cell-limits";

const MARK_AND_BLANK = 15;

const cases: [name: string, cells: [cell: string, before: string][], column: number | null][] = [
  [
    "the first text",
    [
      ["A4", "ก"],
      ["B4", "ข"],
    ],
    1,
  ],
  [
    "not a number, which would become a text",
    [
      ["A4", "12"],
      ["C4", "ข"],
    ],
    3,
  ],
  [
    "not a date in figures",
    [
      ["A4", "2025-06-30"],
      ["AB4", "ข"],
    ],
    28,
  ],
  ["just room for the mark", [["A4", "ก".repeat(MAX_CELL_CHARACTERS - MARK_AND_BLANK)]], 1],
  ["no room for it", [["A4", "ก".repeat(MAX_CELL_CHARACTERS - MARK_AND_BLANK + 1)]], null],
  ["only numbers", [["A4", "12"]], null],
  ["an empty row", [], null],
];
test.each(cases)("%s", (_, cells, column) => {
  const removal = { sheet: "มาตรการ", row: 4, cells: cells.map(([cell, before]) => ({ cell, before })) };
  expect(markColumn(removal)).toBe(column);
});

test("no two marks are alike, all are as long, and none is a pattern of Excel's search", () => {
  const marks = Array.from({ length: 200 }, newMark);
  expect(new Set(marks).size).toBe(200);
  for (const mark of marks) {
    expect(mark).toHaveLength(MARK_AND_BLANK - 1);
    expect(mark).not.toMatch(/[*?~]/);
  }
});
