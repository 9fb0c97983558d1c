import { continuesHeadings, headingDepth, placeHeadings } from "../../../src/core/sheet/place-headings";
import { buildGrid, type TableGrid } from "../../../src/core/sheet/table-grid";
import { rawTable, type TestTable } from "../../support/raw-table";

const grid = (rows: TestTable["rows"], merges: string[] = []): TableGrid =>
  buildGrid(rawTable({ rows, merges }));

test("headings stand at their columns, others are left out", () => {
  const placed = placeHeadings(grid([["ที่", "มาตรการ", "งบประมาณ", "มาตราการ"]]), 1, 1, false);
  expect(placed.map(({ column, match }) => [column, match.column])).toEqual([
    [1, "number"],
    [2, "measure"],
  ]);
});

test("misspelt ones only where they are allowed", () => {
  expect(placeHeadings(grid([["มาตราการ"]]), 1, 1, false)).toEqual([]);
  expect(placeHeadings(grid([["มาตราการ"]]), 1, 1, true)).toHaveLength(1);
});

test("another column under a group is none of ours", () => {
  const table = grid([["ผลการดำเนินการ"], ["งบประมาณ", "สรุปผล"]], ["A1:B1"]);
  expect(placeHeadings(table, 1, 2, false).map(({ column }) => column)).toEqual([2]);
});

test.each<[string, TestTable["rows"], string[], number]>([
  ["no merged cells", [["มาตรการ"], ["๑."]], [], 1],
  ["merged downwards", [["มาตรการ"]], ["A1:A2"], 2],
  ["three rows", [["มาตรการ"]], ["A1:A3"], 3],
  ["far too many rows", [["มาตรการ"]], ["A1:A9"], 1],
  ["a text that is no heading", [["ก"]], ["A1:A2"], 1],
  ["sub-headings under a group", [["ผลการดำเนินการ"], ["สรุปผล", "ผลสัมฤทธิ์"]], ["A1:B1"], 2],
  [
    "a measure under a merged heading",
    [
      ["มาตรการ", "", "ขั้นตอน"],
      ["๑", "จัดทำ", "ยกร่าง"],
    ],
    ["A1:B1"],
    1,
  ],
])("depth: %s", (_name, rows, merges, depth) => {
  expect(headingDepth(grid(rows, merges), 1)).toBe(depth);
});

test.each<[string, (string | null)[], boolean]>([
  ["short words", ["", "รับผิดชอบ"], true],
  ["a number", ["๑. จัดทำ"], false],
  ["a long text", ["ก".repeat(41)], false],
  ["nothing", [], false],
])("a second row without merged cells: %s", (_name, row, expected) => {
  expect(continuesHeadings(grid([row]), 1)).toBe(expected);
});
