import { keepInside, moveOf, movePlace, selectedArea } from "../../../src/preview/grid/move-selection";
import { layStrip } from "../../../src/preview/grid/sheet-geometry";

const rows = layStrip(Array.from({ length: 40 }, (_, at) => (at + 1 === 3 ? 0 : 20)));
const columns = layStrip([50, 50, 50, 50]);
/** B5:C6. */
const merges = [{ top: 5, left: 2, bottom: 6, right: 3 }];
const sheet = { rows, columns, merges, first: { row: 5, column: 1 }, used: { row: 10, column: 4 } };
const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

test.each([
  ["down", at(1, 1), "down", at(2, 1)],
  ["down over a hidden row", at(2, 1), "down", at(4, 1)],
  ["up over a hidden row", at(4, 1), "up", at(2, 1)],
  ["up from the first row", at(1, 1), "up", at(1, 1)],
  ["into a merged area, to its first cell", at(4, 3), "down", at(5, 2)],
  ["out of a merged area downwards", at(5, 2), "down", at(7, 2)],
  ["out of a merged area to the right", at(5, 2), "right", at(5, 4)],
  ["right from the last column", at(1, 4), "right", at(1, 4)],
  ["a page down", at(7, 1), "pageDown", at(19, 1)],
  ["to the start of the row", at(8, 4), "rowStart", at(8, 1)],
  ["to the first cell below the frozen rows", at(8, 4), "sheetStart", at(5, 1)],
  ["to the last used cell", at(1, 1), "sheetEnd", at(10, 4)],
] as const)("%s", (_, from, move, to) => {
  expect(movePlace(from, move, sheet)).toEqual(to);
});

test.each([
  ["one cell", at(2, 2), at(2, 2), { top: 2, left: 2, bottom: 2, right: 2 }],
  ["drawn upwards and to the left", at(4, 3), at(2, 1), { top: 2, left: 1, bottom: 4, right: 3 }],
  ["a part of a merged area takes the whole", at(4, 1), at(5, 2), { top: 4, left: 1, bottom: 6, right: 3 }],
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
  expect(keepInside(at(0, 100), rows, columns)).toEqual(at(1, 4));
  expect(keepInside(at(41, -1), rows, columns)).toEqual(at(40, 1));
});
