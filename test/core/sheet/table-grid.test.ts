import { buildGrid, cellText, isErrorCell } from "../../../src/core/sheet/table-grid";
import { rawTable } from "../../support/raw-table";

test("a merged area answers for every cell it covers", () => {
  const grid = buildGrid(rawTable({ rows: [["ก", "ข"], ["", "ค"], ["ง"]], merges: ["A1:A2"] }));
  expect([1, 2, 3].map((row) => grid.cellAt(row, 1)?.text)).toEqual(["ก", "ก", "ง"]);
  expect(grid.columnsOf(2)).toEqual([2]);
  expect(grid.areaAt(2, 1)).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
  expect(grid.areaAt(2, 2)).toBeNull();
});

test("what stands under a merged cell is not shown", () => {
  const grid = buildGrid(rawTable({ rows: [["ก", "ข"]], merges: ["A1:B1"] }));
  expect(grid.columnsOf(1)).toEqual([1]);
  expect(grid.cellAt(1, 2)?.text).toBe("ก");
});

test("an area that reaches to the end of the sheet", () => {
  const grid = buildGrid(rawTable({ rows: [["ก"], null, ["", "ข"]], merges: ["A1:A1048576"] }));
  expect(grid.cellAt(3, 1)?.text).toBe("ก");
});

test.each([
  ["a text", "ก", "ก"],
  ["a number", 12, "12"],
  ["a date", { date: "2025-06-30" }, "30 มิถุนายน 2568"],
  ["an error", { error: "#REF!" }, ""],
  ["an error pasted as text", "#N/A", ""],
  ["a text with a hash", "#1", "#1"],
])("%s", (_name, cell, expected) => {
  expect(cellText(buildGrid(rawTable({ rows: [[cell]] })).cellAt(1, 1))).toBe(expected);
});

test("no cell says nothing", () => {
  expect(cellText(null)).toBe("");
});

test.each(["#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA"])(
  "%s is an error",
  (text) => {
    expect(isErrorCell({ column: 1, text, type: "text", isFormula: false })).toBe(true);
  },
);
