import { findMeasuresTable } from "../../../src/core/sheet/find-measures-table";
import type { MeasuresTable } from "../../../src/core/sheet/locate-headings";
import { measureTable } from "../../../src/core/sheet/table-size";
import { rawWorkbook, type TestTable } from "../../support/raw-table";

const HEADINGS = ["มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];
const ONE = ["1. กขค", "ก", "ข", "ค"];
const sizeOf = (table: TestTable): ReturnType<typeof measureTable> =>
  measureTable(findMeasuresTable(rawWorkbook([table])) as MeasuresTable);

test.each<[string, Omit<TestTable, "sheet">, ReturnType<typeof measureTable>]>([
  ["no measure", { rows: [HEADINGS] }, { measures: 0, letters: 0, longest: null }],
  ["one row", { rows: [HEADINGS, ONE] }, { measures: 1, letters: 9, longest: { row: 2, letters: 9 } }],
  [
    "a measure that runs on, and one that is as long",
    { rows: [HEADINGS, ONE, [null, "กข"], ["2. กขคงจ", "ก", "ข", "ค"]] },
    { measures: 2, letters: 22, longest: { row: 2, letters: 11 } },
  ],
  [
    "a cell merged over the rows of one measure counts once",
    { rows: [HEADINGS, [...ONE, "ผลผล"], [null, "กข"]], merges: ["E2:E3"] },
    { measures: 1, letters: 15, longest: { row: 2, letters: 15 } },
  ],
  [
    "a cell merged over two measures counts in each",
    { rows: [HEADINGS, [...ONE, "ผลผล"], ["2. กขค", "ก", "ข", "ค"]], merges: ["E2:E3"] },
    { measures: 2, letters: 26, longest: { row: 2, letters: 13 } },
  ],
  [
    "what stands in no column of ours does not count",
    {
      rows: [
        [...HEADINGS, "หมายเหตุ"],
        [...ONE, null, null, "ยาวมากมาก"],
      ],
    },
    { measures: 1, letters: 9, longest: { row: 2, letters: 9 } },
  ],
])("%s", (_, table, size) => {
  expect(sizeOf(table)).toEqual(size);
});
