import { endorsementRows } from "../../../../src/core/report/model/endorsement-rows";
import type { Endorsement } from "../../../../src/core/report/model/report-model";

const endorsement = (column: Endorsement["column"], heading: string): Endorsement => ({
  heading: [heading],
  dottedLines: 2,
  column,
  signature: { person: null, signature: [null], name: [null], titles: [[null]], dateLabel: null },
});

test.each<[string, Endorsement["column"][], number[]]>([
  ["none", [], []],
  ["one on the right", ["right"], [1]],
  ["two side by side", ["left", "right"], [2]],
  ["an odd one", ["left", "right", "right"], [2, 1]],
  ["two rows", ["left", "right", "left", "right"], [2, 2]],
  ["all on the right", ["right", "right", "right"], [1, 1, 1]],
  ["nobody beside the left one", ["left", "left", "right"], [1, 2]],
])("%s", (_, columns, sizes) => {
  const chain = columns.map((column, index) => endorsement(column, String(index)));
  const rows = endorsementRows(chain);
  expect(rows.map((row) => row.length)).toEqual(sizes);
  expect(rows.flat()).toEqual(chain);
});
