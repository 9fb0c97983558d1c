import { numberSeries } from "../../../../src/core/checks/shared/number-series";
import type { SheetRow } from "../../../../src/core/model/measure-sheet";
import { numbered, sheetOf, type MeasureSpec } from "../../../support/measure-sheet";

const heading = (row: number): SheetRow => ({ row, cell: `A${row}`, text: "มิติ" });

function seriesOf(specs: readonly MeasureSpec[], otherRows: readonly SheetRow[]): (number | null)[][] {
  return numberSeries(sheetOf(specs, { otherRows })).map((series) => series.map(({ number }) => number));
}

test.each([
  ["no measures", [], [], []],
  ["one series without headings", numbered(1, 2, 1), [], [[1, 2, 1]]],
  ["1 below a heading begins anew", [...numbered(1, 2), { number: 1, row: 8 }], [heading(7)], [[1, 2], [1]]],
  [
    "another number below a heading goes on",
    [...numbered(1, 2), { number: 3, row: 8 }],
    [heading(7)],
    [[1, 2, 3]],
  ],
  ["a heading above the first measure", [{ number: 1, row: 6 }, ...numbered(1)], [heading(5)], [[1, 1]]],
  ["a heading below the last measure", numbered(1, 2), [heading(9)], [[1, 2]]],
  [
    "headings in any order",
    [
      { number: 1, row: 6 },
      { number: 1, row: 8 },
      { number: 1, row: 10 },
    ],
    [heading(9), heading(5), heading(7)],
    [[1], [1], [1]],
  ],
])("%s", (_, specs, otherRows, expected) => {
  expect(seriesOf(specs, otherRows)).toEqual(expected);
});
