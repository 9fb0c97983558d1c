import { readEvidence } from "../../../../src/core/sheet/records/read-evidence";
import { referToMeasures } from "../../../../src/core/sheet/records/refer-to-measures";
import { numbered, sheetOf } from "../../../support/measure-sheet";
import { rawTable, type TestTable } from "../../../support/raw-table";

const HEADINGS = ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ", "จำนวน", "หน่วยนับ", "ช่องทาง/สถานที่", "ลิงก์หลักฐาน"];
const refer = referToMeasures(sheetOf(numbered(1, 2, 3)).measures);
const read = (table: TestTable) => readEvidence(rawTable({ sheet: "หลักฐาน", ...table }), refer);

test("a row as the sheet asks for it", () => {
  const record = read({
    rows: [
      HEADINGS,
      ["๒", { date: "2025-01-15" }, "จัดอบรม", 45, "คน", "ห้องประชุม", "https://example.go.th/1"],
    ],
  });
  expect(record.nextRow).toBe(3);
  expect(record.columns).toEqual({
    measure: "A",
    date: "B",
    activity: "C",
    count: "D",
    unit: "E",
    channel: "F",
    link: "G",
  });
  expect(record.rows).toEqual([
    {
      sheet: "หลักฐาน",
      row: 2,
      texts: {
        measure: "๒",
        date: "15 มกราคม 2568",
        activity: "จัดอบรม",
        count: "45",
        unit: "คน",
        channel: "ห้องประชุม",
        link: "https://example.go.th/1",
      },
      cells: {
        measure: "A2",
        date: "B2",
        activity: "C2",
        count: "D2",
        unit: "E2",
        channel: "F2",
        link: "G2",
      },
      measureRef: { number: "2", outcome: "found", ordinals: [2] },
      date: "2025-01-15",
      count: 45,
    },
  ]);
});

test.each([
  ["in words", "15 มกราคม 2568"],
  ["in words and Thai digits", "๑๕ มกราคม ๒๕๖๘"],
  ["with a short month", "15 ม.ค. 2568"],
  ["with a short year", "15 ม.ค. 68"],
  ["in figures", "15/1/2568"],
  ["with its own word", "วันที่ ๑๕ มกราคม พ.ศ. ๒๕๖๘"],
  ["as a program writes it", "2025-01-15"],
  ["year first, of the Buddhist era", "2568-01-15"],
  ["year first, with slashes", "2568/01/15"],
  ["in English", "15 Jan 2025"],
])("a date typed %s", (_, text) => {
  expect(read({ rows: [HEADINGS, ["1", text, "ประชุม"]] }).rows[0]?.date).toBe("2025-01-15");
});

test("a Buddhist year that Excel took for one of the common era", () => {
  const [row] = read({ rows: [HEADINGS, ["1", { date: "2568-01-15" }, "ประชุม"]] }).rows;
  expect(row?.date).toBe("2025-01-15");
});

test.each([
  ["the month", "2025-01", "มกราคม 2568"],
  ["the month, of a year typed as a Buddhist one", "2568-01", "มกราคม 2568"],
  ["the year", "2568", "2568"],
])("a date cell that shows only %s says no more", (_, date, text) => {
  const [row] = read({ rows: [HEADINGS, ["1", { date }, "ประชุม"]] }).rows;
  expect([row?.date, row?.texts.date]).toEqual([null, text]);
});

test.each([
  ["a month alone", "มกราคม 2568"],
  ["a day that is not", "31 ก.พ. 2568"],
  ["two days", "15-16 ม.ค. 2568"],
  ["no year", "15 ม.ค."],
])("no date is made of %s", (_, text) => {
  const [row] = read({ rows: [HEADINGS, ["1", text, "ประชุม"]] }).rows;
  expect([row?.date, row?.texts.date]).toEqual([null, text]);
});

test("the columns stand in another order, under a title, with other words and one missing", () => {
  const record = read({
    rows: [
      ["หลักฐานการดำเนินงาน ปี ๒๕๖๘"],
      null,
      ["ลำดับ", "กิจกรรม", "วันที่ดำเนินการ", "สถานที่", "จำนวน (คน)"],
      ["3", "อบรม", "1 ก.พ. 2568", "ศาลาประชาคม", "๒๐ คน"],
    ],
  });
  expect(record.columns).toMatchObject({ measure: "A", date: "C", activity: "B", channel: "D", count: "E" });
  expect([record.columns.unit, record.columns.link]).toEqual([null, null]);
  expect(record.rows[0]).toMatchObject({
    row: 4,
    count: 20,
    texts: { unit: "คน", link: "", channel: "ศาลาประชาคม" },
    cells: { link: null },
  });
});

test("a sheet without headings is read in the order of a new one", () => {
  const record = read({ rows: [["1", "15 ม.ค. 2568", "ประชุม"]] });
  expect(record.rows[0]).toMatchObject({ row: 1, date: "2025-01-15", texts: { activity: "ประชุม" } });
});

test("blank rows are left out, and the next row is the one below all that is filled in", () => {
  const record = read({ rows: [HEADINGS, ["1", null, "ก"], [" "], ["2", null, "ข"], [null, null, " "]] });
  expect(record.rows.map(({ row }) => row)).toEqual([2, 4]);
  expect(record.nextRow).toBe(5);
});

test("a merged number counts for every row that it covers, and is one cell", () => {
  const record = read({ rows: [HEADINGS, ["2", null, "ก"], [null, null, "ข"]], merges: ["A2:A3"] });
  expect(record.rows.map(({ measureRef, cells }) => [measureRef.ordinals, cells.measure])).toEqual([
    [[2], "A2"],
    [[2], "A2"],
  ]);
});

test("what is no plain text is known", () => {
  const { cellKinds } = read({ rows: [HEADINGS, [2, { date: "2025-01-15" }, "ก", { formula: "45" }]] });
  expect([...cellKinds]).toEqual([
    ["A2", "number"],
    ["B2", "date"],
    ["D2", "formula"],
  ]);
});
