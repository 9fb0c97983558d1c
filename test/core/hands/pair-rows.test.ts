import { mainTables, readMainBook } from "../../support/hands";
import { coversRow, fieldKey, pairRows, rowKeys, type RowTexts } from "../../../src/core/hands/pair-rows";
import { settleRows } from "../../../src/core/hands/settle-rows";
import type { AddedRow } from "../../../src/core/hands/merged";

const pair = (ones: readonly RowTexts[], others: readonly RowTexts[]) =>
  pairRows(
    "evidence",
    ones.map((one) => rowKeys("evidence", one)),
    others.map((one) => rowKeys("evidence", one)),
  );
const MEETING = { activity: "ประชุม", date: "๑๕ ม.ค. ๖๘", count: "45", unit: "คน" };
const LATER = { ...MEETING, date: "15 กุมภาพันธ์ 2568" };

test.each<[string, RowTexts[], RowTexts[], (number | null)[], number[]]>([
  ["the same row in other words for its day", [MEETING], [{ ...MEETING, date: "15 มกราคม 2568" }], [0], []],
  ["rows that changed places", [MEETING, LATER], [LATER, MEETING], [1, 0], []],
  ["the exact row goes before a like one", [MEETING], [LATER, MEETING], [1], [0]],
  ["a row that was changed", [MEETING], [{ ...MEETING, count: "46" }], [0], []],
  [
    "two changed rows, each to its nearest",
    [MEETING, LATER],
    [
      { ...LATER, count: "9" },
      { ...MEETING, count: "8" },
    ],
    [1, 0],
    [],
  ],
  ["too little in common", [MEETING], [{ activity: "อบรม", unit: "คน", count: "45" }], [null], [0]],
  ["blank fields say nothing", [{ activity: "ก" }], [{ activity: "ข" }], [null], [0]],
  ["one row is the partner of one row", [MEETING], [MEETING, MEETING], [0], [1]],
])("%s", (_, ones, others, partners, rest) => {
  expect(pair(ones, others)).toEqual({ partners, rest });
});

test.each([
  ["date", "๓๐ มิ.ย. ๖๘", "30 มิถุนายน 2568", true],
  ["date", "30 มิ.ย. 68", "29 มิ.ย. 68", false],
  ["date", "5", "1900-01-05", true],
  ["date", "45658", "2025-01-01", true],
  ["date", "45658", "2025-01-02", false],
  ["count", "๑,๒๓๔", "1234", true],
  ["count", "1234", "12340", false],
  ["activity", "ประชุม ครั้งที่ ๑", "ประชุมครั้งที่ 1", true],
  ["link", " - ", "", true],
])("%s: %p and %p", (column, one, other, isSame) => {
  expect(fieldKey(column, one) === fieldKey(column, other)).toBe(isSame);
});

test("a row covers another that says no more", () => {
  const keys = (texts: RowTexts) => rowKeys("evidence", texts);
  expect(coversRow(keys(MEETING), keys({ activity: "ประชุม" }))).toBe(true);
  expect(coversRow(keys({ activity: "ประชุม" }), keys(MEETING))).toBe(false);
});

test("new rows once each, the fuller one of two, each with its own measure", () => {
  const row = (measure: number, file: string, texts: RowTexts): AddedRow => ({
    kind: "evidence",
    measure,
    reference: { text: String(measure) },
    values: Object.fromEntries(Object.entries(texts).map(([column, text]) => [column, { text, cell: "A1" }])),
    unit: `กองของไฟล์ ${file}`,
    file,
    fileSheet: "หลักฐาน",
    fileRow: 2,
  });
  const main = readMainBook(mainTables([["๑. อบรม", "๑. จัด", "กองคลัง", "ไตรมาส ๑", "", ""]]));
  const settled = settleRows(main, [
    row(1, "a", { activity: "ประชุม" }),
    row(1, "b", MEETING),
    row(1, "c", MEETING),
    row(2, "d", MEETING),
    row(1, "e", LATER),
  ]);
  expect(settled.rows.map(({ measure, file }) => [measure, file])).toEqual([
    [1, "b"],
    [2, "d"],
    [1, "e"],
  ]);
});
