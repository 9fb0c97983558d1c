import {
  cellsOfGrid,
  hashContent,
  isPartOf,
  type ShownCell,
} from "../../../../src/adapters/excel/sheets/sheet-content";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import type { CellValue, SheetLayout } from "../../../../src/core/model/workbook-layout";
import { printLayout } from "../../../support/print-layout";

test("only cells that are not blank count, with their places", () => {
  const grid = [
    ["ก", ""],
    [null, 0],
  ];
  expect(cellsOfGrid(grid, 3, 2)).toEqual([
    [3, 2, "ก"],
    [4, 3, 0],
  ]);
});

test("the hash tells a text, its place and its type", () => {
  const hash = hashContent({ cells: [[1, 1, "8"]], others: 0 });
  expect(hashContent({ cells: [[1, 1, "8"]], others: 0 })).toBe(hash);
  expect(hashContent({ cells: [[1, 1, "8"]], others: 1 })).not.toBe(hash);
  const others: ShownCell[][] = [[], [[1, 2, "8"]], [[2, 1, "8"]], [[1, 1, 8]], [[1, 1, "8 "]]];
  for (const other of others) expect(hashContent({ cells: other, others: 0 })).not.toBe(hash);
});

describe("what is part of a layout", () => {
  const [first] = printLayout.sheets;
  const cell = (column: number, value: CellValue) => ({ column, value, style: "body" as const, note: null });
  const sheet = {
    ...(first as SheetLayout),
    rows: [
      {
        row: 2,
        height: null,
        cells: [cell(1, "=1+1"), cell(2, 5), cell(3, { date: "2025-06-30" as PlainDate })],
      },
    ],
  };
  test.each<[name: string, cells: ShownCell[], others: number, isPart: boolean]>([
    ["nothing yet", [], 0, true],
    ["some of it", [[2, 2, 5]], 0, true],
    [
      "all of it, a day as its number",
      [
        [2, 1, "=1+1"],
        [2, 2, 5],
        [2, 3, 45838],
      ],
      0,
      true,
    ],
    ["another text", [[2, 1, "=1+2"]], 0, false],
    ["a number as a text", [[2, 2, "5"]], 0, false],
    ["a cell that the layout has not", [[3, 1, "5"]], 0, false],
    ["a picture", [[2, 2, 5]], 1, false],
  ])("%s", (_, cells, others, isPart) => {
    expect(isPartOf({ cells, others }, sheet)).toBe(isPart);
  });

  test.each([
    [0, true],
    [1, true],
    [2, false],
  ])("%i drawings of a layout that has one", (others, isPart) => {
    const place = { row: 1, column: 1, left: 0, top: 0, width: 9, height: 9 };
    const picture = { ...place, image: { kind: "code", text: "a" }, alt: "" } as const;
    expect(isPartOf({ cells: [], others }, { ...sheet, pictures: [picture] })).toBe(isPart);
  });
});
