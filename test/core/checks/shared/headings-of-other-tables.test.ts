import { headingsOfOtherTables } from "../../../../src/core/checks/shared/headings-of-other-tables";
import type { Measure } from "../../../../src/core/model/measure";
import type { RepeatedHeading, SheetRow } from "../../../../src/core/model/measure-sheet";
import { numbered, sheetOf } from "../../../support/measure-sheet";

const heading = (row: number): RepeatedHeading => ({
  row,
  cell: `A${row}`,
  text: "มาตรการ",
  isCopy: true,
  cells: [],
});
const line = (row: number, text: string): SheetRow => ({ row, cell: `A${row}`, text });

/** Measures in rows 5, 6 … and, behind a gap, one more in row 20. */
function rowsOf(
  numbers: readonly (number | null)[],
  headings: readonly number[],
  lines: readonly SheetRow[],
) {
  const sheet = sheetOf(numbered(...numbers), { titleLines: ["รายงานผล ประจำปีงบประมาณ ๒๕๖๘"] });
  const last = sheet.measures.length - 1;
  const measures = sheet.measures.map((measure, index): Measure =>
    index === last ? { ...measure, row: 20, lastRow: 20 } : measure,
  );
  return [
    ...headingsOfOtherTables({
      ...sheet,
      measures,
      otherRows: lines,
      repeatedHeadings: headings.map(heading),
    }),
  ];
}

test("a line with another year counts, though the measure above it goes on below the headings", () => {
  const sheet = sheetOf(numbered(1));
  const measures = sheet.measures.map((measure): Measure => ({ ...measure, lastRow: 11 }));
  const otherRows = [line(9, "แผน ปี ๒๕๖๙")];
  expect([
    ...headingsOfOtherTables({ ...sheet, measures, otherRows, repeatedHeadings: [heading(10)] }),
  ]).toEqual([10]);
});

test.each<[string, (number | null)[], number[], SheetRow[], number[]]>([
  ["a page's headings, where the numbers go on", [1, 2, 3], [10], [], []],
  ["headings below which the numbers begin again", [1, 2, 1], [10], [], [10]],
  ["headings above the first measure", [1], [10], [], []],
  ["headings behind the last measure", [1, 2, 3], [30], [], []],
  ["a line that names another year", [1, 2, 3], [10], [line(9, "แผน ปีงบประมาณ พ.ศ. ๒๕๖๙")], [10]],
  ["the same in Arabic digits", [1, 2, 3], [10], [line(9, "แผน ปี 2569")], [10]],
  ["a line that names the report's year", [1, 2, 3], [10], [line(9, "แผน ปีงบประมาณ พ.ศ. ๒๕๖๘")], []],
  ["the report's title again", [1, 2, 3], [10], [line(9, "รายงานผล ประจำปีงบประมาณ ๒๕๖๘")], []],
  ["a group heading", [1, 2, 3], [10], [line(9, "มิติที่ ๒")], []],
  ["a line above a measure without a number", [1, 2, null], [10], [line(9, "มิติที่ ๒")], [10]],
  ["a measure without a number", [1, 2, null], [10], [], []],
  ["a line with a year above the measure before", [1, 2, 3], [10], [line(4, "ปี ๒๕๖๙")], []],
  ["headings of two rows below one line", [1, 2, 3], [10, 11], [line(9, "แผน ปี ๒๕๖๙")], [10, 11]],
])("%s", (_, numbers, headings, lines, expected) => {
  expect(rowsOf(numbers, headings, lines)).toEqual(expected);
});
