import { neighboursOf } from "../../../src/core/changes/neighbours-of";
import { shownRows } from "../../support/shown-rows";

function column(texts: readonly string[]) {
  return shownRows(texts.map((text) => [text]));
}

/** Texts and distances, the nearest first. */
type Beside = readonly (readonly [text: string, distance: number])[];

const cases: [
  name: string,
  before: string[],
  removed: number[],
  row: number,
  above: Beside,
  below: Beside,
][] = [
  ["in the middle", ["ก", "ข", "ค"], [2], 2, [["ก", 1]], [["ค", 0]]],
  ["the first row", ["ก", "ข"], [1], 1, [], [["ข", 0]]],
  ["the last row", ["ก", "ข"], [2], 2, [["ก", 1]], []],
  ["alone", ["ก"], [1], 1, [], []],
  ["blank rows around it", ["ก", "", "ข", "", "ค"], [3], 3, [["ก", 2]], [["ค", 1]]],
  [
    "the row above goes, too",
    ["ก", "ข", "ค"],
    [2, 3],
    3,
    [
      ["ข", 1],
      ["ก", 1],
    ],
    [],
  ],
  [
    "the row below goes, too",
    ["ก", "ข", "ค"],
    [1, 2],
    1,
    [],
    [
      ["ข", 0],
      ["ค", 0],
    ],
  ],
  ["a blank row above goes, too", ["ก", "", "ข"], [2, 3], 3, [["ก", 1]], []],
  ["a blank row below goes, too", ["ข", "", "ค"], [1, 2], 1, [], [["ค", 0]]],
];
test.each(cases)("%s", (_, before, removed, row, above, below) => {
  const after = before.filter((__, index) => !removed.includes(index + 1));
  const place = row - removed.filter((one) => one < row).length;
  const found = neighboursOf(column(before), column(after), { row, place, width: 1 });
  const told = (beside: Beside) => beside.map(([text, distance]) => ({ texts: [text], distance }));
  expect(found).toEqual({ above: told(above), below: told(below), lastRow: after.length });
});

test("only so many columns are compared as are asked for", () => {
  const rows = shownRows([
    ["ก", "ข", "ค"],
    ["", "", "ง"],
  ]);
  const found = neighboursOf(rows, rows, { row: 3, place: 3, width: 2 });
  expect(found.above[0]).toEqual({ texts: ["ก", "ข"], distance: 2 });
});
