import { readWhen } from "../../../src/core/summary/read-when";
import { recordsOf } from "../../support/record-sheets";

const DAYS = { start: "2025-01-15", end: "2025-01-20", kind: "days" };
const THREE = ["2025-01-15", "2025-01-17", "2025-01-20"];

test.each<[string, string, object | null]>([
  ["a day", "2025-01-15", { start: "2025-01-15", end: "2025-01-15", kind: "day" }],
  ["days on end", "15 - 20 ม.ค. 2568", DAYS],
  ["a month", "ม.ค. 2568", { start: "2025-01-01", end: "2025-01-31", kind: "month" }],
  ["single days of a month", "๑๕, ๑๗ และ ๒๐ มกราคม ๒๕๖๘", { ...DAYS, listed: THREE }],
  ["single days, each after its word", "วันที่ 15, วันที่ 17 และวันที่ 20 ม.ค. 68", { ...DAYS, listed: THREE }],
  ["single days in figures", "15/1/2568, 17/1/2568,20/1/2568", { ...DAYS, listed: THREE }],
  [
    "single days of two months",
    "15 ม.ค. 2568 และ 3 ก.พ. 2568",
    { start: "2025-01-15", end: "2025-02-03", kind: "days", listed: ["2025-01-15", "2025-02-03"] },
  ],
  [
    "a day of each of two months, the first without its year",
    "15 ม.ค. และ 3 ก.พ. 2568",
    null, // whose year it is would be a guess
  ],
  ["days on end and a single one", "15 - 17, 20 ม.ค. 2568", null],
  ["a day that does not exist", "15 และ 31 ก.พ. 2568", null],
  ["single days a line", "15 ม.ค. 68\n17 ม.ค. 68\n20 ม.ค. 68", { ...DAYS, listed: THREE }],
  ["two days that nothing joins", "15 ม.ค. 68 20 ม.ค. 68", null],
  ["two days of which it is not said whether they follow on", "15 ม.ค. 68 / 20 ม.ค. 68", null],
  ["days that run backwards", "20 และ 15 ม.ค. 2568", null],
  ["months", "ม.ค. และ มี.ค. 2568", null],
  ["no year", "15 และ 17 ม.ค.", null],
  ["nothing", "", null],
])("%s", (_, date, expected) => {
  const [row] = recordsOf([{ date }]).evidence.rows;
  if (row === undefined) throw new Error("no row");
  expect(readWhen(row, 2568)).toEqual(expected);
});
