import { keepInside, moveOf, movePlace, selectedArea } from "../../../src/preview/grid/move-selection";
import { layStrip } from "../../../src/preview/grid/sheet-geometry";

const rows = layStrip(Array.from({ length: 40 }, (_, row) => (row === 2 ? 0 : 20)));
const columns = layStrip([50, 50, 50, 50]);
/** B5:C6. */
const merges = [{ row: 4, column: 1, rows: 2, columns: 2 }];
const sheet = { rows, columns, merges, first: { row: 4, column: 0 }, used: { row: 9, column: 3 } };
const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

test.each([
  ["down", at(0, 0), "down", at(1, 0)],
  ["down over a hidden row", at(1, 0), "down", at(3, 0)],
  ["up over a hidden row", at(3, 0), "up", at(1, 0)],
  ["up from the first row", at(0, 0), "up", at(0, 0)],
  ["into a merged area, to its first cell", at(3, 2), "down", at(4, 1)],
  ["out of a merged area downwards", at(4, 1), "down", at(6, 1)],
  ["out of a merged area to the right", at(4, 1), "right", at(4, 3)],
  ["right from the last column", at(0, 3), "right", at(0, 3)],
  ["a page down", at(6, 0), "pageDown", at(18, 0)],
  ["to the start of the row", at(7, 3), "rowStart", at(7, 0)],
  ["to the first cell below the frozen rows", at(7, 3), "sheetStart", at(4, 0)],
  ["to the last used cell", at(0, 0), "sheetEnd", at(9, 3)],
] as const)("%s", (_, from, move, to) => {
  expect(movePlace(from, move, sheet)).toEqual(to);
});

test.each([
  ["one cell", at(1, 1), at(1, 1), { row: 1, column: 1, rows: 1, columns: 1 }],
  ["drawn upwards and to the left", at(3, 2), at(1, 0), { row: 1, column: 0, rows: 3, columns: 3 }],
  ["a part of a merged area takes the whole", at(3, 0), at(4, 1), { row: 3, column: 0, rows: 3, columns: 3 }],
])("a selection: %s", (_, anchor, end, area) => {
  expect(selectedArea({ anchor, end }, merges)).toEqual(area);
});

test.each([
  ["ArrowDown", {}, "down"],
  ["Enter", {}, "down"],
  ["Enter", { shiftKey: true }, "up"],
  ["Tab", { shiftKey: true }, "left"],
  ["Home", { ctrlKey: true }, "sheetStart"],
  ["End", { ctrlKey: true }, "sheetEnd"],
  ["ก", {}, null],
])("the key %s %j means %s", (key, held, move) => {
  expect(moveOf({ key, ctrlKey: false, shiftKey: false, ...held })).toBe(move);
});

test("a place stays on the sheet", () => {
  expect(keepInside(at(-1, 99), rows, columns)).toEqual(at(0, 3));
  expect(keepInside(at(40, -2), rows, columns)).toEqual(at(39, 0));
});
