import { cellAt, type MeasureCell } from "../../../src/core/model/measure-cell";

const cell: MeasureCell = {
  text: "กข\nคง",
  parts: [
    { cell: "B2", text: "กข", start: 0 },
    { cell: "B3", text: "คง", start: 3 },
  ],
};

test.each([
  ["the first letter", 0, "B2"],
  ["the last of the first part", 1, "B2"],
  ["the line break between", 2, "B2"],
  ["the first of the second part", 3, "B3"],
  ["behind the end", 9, "B3"],
])("%s", (_name, offset, expected) => {
  expect(cellAt(cell, offset)).toBe(expected);
});

test("a column that is missing has no cell", () => {
  expect(cellAt({ text: "", parts: [] }, 0)).toBeNull();
});
