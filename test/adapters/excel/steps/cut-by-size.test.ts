import { PIECE_BYTES } from "../../../../src/adapters/excel/read/plan-pieces";
import { cutBySize, halve } from "../../../../src/adapters/excel/steps/cut-by-size";

const HALF = PIECE_BYTES / 2;

const cases: [name: string, sizes: number[], pieces: number[][]][] = [
  ["nothing", [], []],
  ["one", [1], [[1]]],
  ["two that just fit", [HALF, HALF], [[HALF, HALF]]],
  ["two that are one byte too many", [HALF, HALF + 1], [[HALF], [HALF + 1]]],
  ["one that is too large stands alone", [1, PIECE_BYTES + 1, 2], [[1], [PIECE_BYTES + 1], [2]]],
  ["a piece that is full begins the next", [HALF, HALF, HALF], [[HALF, HALF], [HALF]]],
];
test.each(cases)("%s", (_, sizes, pieces) => {
  expect(cutBySize(sizes, (size) => size)).toEqual(pieces);
});

test.each([
  [
    [1, 2, 3, 4],
    [1, 2],
    [3, 4],
  ],
  [[1, 2, 3], [1, 2], [3]],
  [[1], [1], []],
])("%j in two", (items, first, second) => {
  expect(halve(items)).toEqual([first, second]);
});
