import { resultPlace } from "../../../src/taskpane/results/result-place";
import { firstUnfinished } from "../../../src/taskpane/results/first-unfinished";
import { measureRow, resultsTable } from "../../support/open-sheet";
import { workOf } from "../support/work-of";

const TEXT = "ทำแล้ว ๒ ครั้ง";

test.each([
  ["both blank: the summary", ["", ""], 6, "E3"],
  ["the outcome is blank", [TEXT, ""], 6, "F3"],
  ["both filled: the summary", [TEXT, TEXT], 6, "E3"],
  ["no column for the outcome", [TEXT, TEXT], 5, "E3"],
  ["no column for results", ["", ""], 4, "A3"],
])("the cell to look at: %s", async (_, texts, columns, expected) => {
  const table = resultsTable([measureRow(1, ...texts)]);
  const rows = table.rows.map((row) => row?.slice(0, columns) ?? null);
  const { items, sheet } = await workOf({ ...table, rows });
  const measure = items[0]?.measure;
  expect(measure && resultPlace(measure, sheet)).toEqual({ sheet: sheet.sheet, cell: expected });
});

const due = (row: readonly string[], timeframe: string): string[] =>
  row.map((text, at) => (at === 3 ? timeframe : text));

test.each([
  ["the earliest deadline", [due(measureRow(1), "ไตรมาสที่ ๓"), measureRow(2)], 2],
  ["a finished one is passed by", [measureRow(1, TEXT, TEXT), due(measureRow(2), "ไตรมาสที่ ๓")], 2],
  ["without a deadline last", [due(measureRow(1), "ตามสมควร"), measureRow(2)], 2],
  ["of two that are due together the first", [measureRow(1), measureRow(2)], 1],
  ["all are finished", [measureRow(1, TEXT, TEXT)], null],
])("the first that is wanted: %s", async (_, rows, expected) => {
  const { sheet } = await workOf(resultsTable(rows));
  expect(firstUnfinished(sheet)).toBe(expected);
});
