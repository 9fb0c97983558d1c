import { rowsAfter, type NewText } from "../../../src/core/changes/rows-after";
import { shownRows } from "../../support/shown-rows";

const LINES = [["ก"], ["ข"], ["ค"], ["ง"]];

const cases: [name: string, written: NewText[], removed: number[], shown: string[]][] = [
  ["nothing", [], [], ["ก", "ข", "ค", "ง"]],
  ["a text", [{ row: 2, column: 1, text: "ใหม่" }], [], ["ก", "ใหม่", "ค", "ง"]],
  ["a cell that is cleared", [{ row: 2, column: 1, text: "" }], [], ["ก", "", "ค", "ง"]],
  ["the first row goes", [], [1], ["ข", "ค", "ง"]],
  ["the last row goes", [], [4], ["ก", "ข", "ค"]],
  ["two rows side by side go, named in any order", [], [3, 2], ["ก", "ง"]],
  ["a text below a row that goes", [{ row: 4, column: 1, text: "ใหม่" }], [2], ["ก", "ค", "ใหม่"]],
  ["a row named twice goes once", [], [2, 2], ["ก", "ค", "ง"]],
  ["all rows go", [], [1, 2, 3, 4], []],
];
test.each(cases)("%s", (_, written, removed, shown) => {
  const after = rowsAfter(shownRows(LINES), written, removed);
  const count = after.last - after.first + 1;
  expect(Array.from({ length: count }, (__, index) => after.textAt(after.first + index, 1))).toEqual(shown);
});

test("where rows stand now, and a removed one where the row below it does", () => {
  const after = rowsAfter(shownRows(LINES), [], [2]);
  expect([1, 2, 3, 4, 5].map((row) => after.now(row))).toEqual([1, 2, 2, 3, 4]);
});

test("what we have written is told from what stood there, under the present row", () => {
  const after = rowsAfter(shownRows(LINES), [{ row: 3, column: 1, text: "ค" }], [1]);
  expect([1, 2, 3].map((row) => after.writtenAt(row, 1))).toEqual([null, "ค", null]);
});
