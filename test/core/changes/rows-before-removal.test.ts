import { rowsBeforeRemoval } from "../../../src/core/changes/rows-before-removal";
import type { RowRemoval } from "../../../src/core/changes/workbook-edits";

const gone = (...rows: number[]): RowRemoval[] => rows.map((row) => ({ sheet: "มาตรการ", row, cells: [] }));
const edit = (cell: string, sheet = "มาตรการ") => ({ sheet, cell, before: "ก", after: "ข" });

test.each<[string, number[], string, string]>([
  ["above every removed row", [3, 5], "A2", "A2"],
  ["in the place of the first removed row", [3, 5], "A3", "A4"],
  ["in the place of the second", [3, 5], "A4", "A6"],
  ["below both", [3, 5], "AB10", "AB12"],
  ["below two rows that stood together", [4, 3], "A3", "A5"],
  ["where none is gone", [], "A3", "A3"],
])("a cell %s", (_, removed, now, before) => {
  expect(rowsBeforeRemoval(gone(...removed))({ cells: [edit(now)], removedRows: [] }).cells).toEqual([
    edit(before),
  ]);
});

test("a row with its cells", () => {
  const removal = { sheet: "มาตรการ", row: 4, cells: [{ cell: "B4", before: "ก" }] };
  expect(rowsBeforeRemoval(gone(2))({ cells: [], removedRows: [removal] }).removedRows).toEqual([
    { sheet: "มาตรการ", row: 5, cells: [{ cell: "B5", before: "ก" }] },
  ]);
});

test("another sheet keeps its rows", () => {
  const edits = { cells: [edit("A9", "หลักฐาน")], removedRows: [] };
  expect(rowsBeforeRemoval(gone(2))(edits)).toEqual(edits);
});
