import { followRow, followRows, type RowMove } from "../../../src/core/changes/follow-rows";

function move(kind: RowMove["kind"], ...rows: number[]): RowMove {
  return { kind, sheet: "มาตรการ", rows };
}

const cases: [name: string, move: RowMove, row: number, now: number][] = [
  ["above a removed row", move("removed", 3), 2, 2],
  ["right below a removed row", move("removed", 3), 4, 3],
  ["below two removed rows, named in any order", move("removed", 5, 3), 6, 4],
  ["between two removed rows", move("removed", 3, 5), 4, 3],
  ["a removed row named twice", move("removed", 3, 3), 4, 3],
  ["above a row that is back", move("restored", 3), 2, 2],
  ["in the place of a row that is back", move("restored", 3), 3, 4],
  ["below two rows that are back", move("restored", 3, 4), 3, 5],
  ["above the second row that is back", move("restored", 3, 5), 3, 4],
];
test.each(cases)("%s", (_, moved, row, now) => {
  expect(followRow(moved, row)).toBe(now);
});

test("what went and came back leaves every other row where it was", () => {
  for (const row of [1, 2, 4, 6, 7]) {
    expect(followRow(move("restored", 3, 5), followRow(move("removed", 3, 5), row))).toBe(row);
  }
});

test("edits of that sheet follow, those of another stay", () => {
  const edit = (sheet: string, cell: string) => ({ sheet, cell, before: "", after: "ก" });
  const edits = {
    cells: [edit("มาตรการ", "AB7"), edit("อื่น", "A7")],
    removedRows: [{ sheet: "มาตรการ", row: 9, cells: [] }],
  };
  expect(followRows(edits, move("removed", 3))).toEqual({
    cells: [edit("มาตรการ", "AB6"), edit("อื่น", "A7")],
    removedRows: [{ sheet: "มาตรการ", row: 8, cells: [] }],
  });
});
