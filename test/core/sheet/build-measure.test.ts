import { rememberReadings } from "../../../src/core/calendar/remember-readings";
import { buildMeasure, type MeasureRows } from "../../../src/core/sheet/build-measure";
import { readHeadings } from "../../../src/core/sheet/read-headings";
import { buildGrid } from "../../../src/core/sheet/table-grid";
import { rawTable, type TestTable } from "../../support/raw-table";

const HEADINGS = ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "สรุปผล", "ผลสัมฤทธิ์"];

function build(
  rows: TestTable["rows"],
  measureRows: MeasureRows,
  merges: readonly string[] = [],
): ReturnType<typeof buildMeasure> {
  const grid = buildGrid(rawTable({ rows: [HEADINGS, ...rows], hiddenRows: [3], merges }));
  const location = readHeadings(grid, 1);
  if (!location) throw new Error("no headings");
  return buildMeasure(measureRows, 4, {
    grid,
    location,
    fiscalYear: 2568,
    takesBareNumbers: false,
    readTimeframe: rememberReadings(2568),
  });
}

test("one row", () => {
  const row = ["๓. จัดทำคู่มือ", "๑. ยกร่าง ๒. เสนอ", "กองคลัง", "ไตรมาส ๒", "", "ไม่ต่ำกว่าร้อยละ ๘๐"];
  expect(build([row], { row: 2, further: [] })).toMatchObject({
    ordinal: 4,
    number: 3,
    numberText: "๓",
    numberCell: "A2",
    row: 2,
    lastRow: 2,
    continuedRows: [],
    hidden: false,
    title: "จัดทำคู่มือ",
    timeframes: [{ cell: "D2", text: "ไตรมาส ๒", conflict: null }],
    period: { start: "2025-01-01", end: "2025-03-31" },
    deadline: "2025-03-31",
    steps: [
      { number: "1", text: "ยกร่าง" },
      { number: "2", text: "เสนอ" },
    ],
    targets: [{ column: "outcome", comparator: ">=", value: 80 }],
  });
});

test("a continuing row", () => {
  const rows = [
    ["๓. จัดทำคู่มือ", "ยกร่าง", "กองคลัง", "ไตรมาส ๒"],
    ["", "และเสนอ", "กองช่าง"],
  ];
  const measure = build(rows, { row: 2, further: [{ row: 3, kind: "continued" }] });
  expect(measure).toMatchObject({ lastRow: 3, hidden: true });
  expect(measure.continuedRows).toEqual([
    {
      row: 3,
      cell: "B3",
      text: "และเสนอ กองช่าง",
      isActivity: true,
      cells: [
        { cell: "B3", text: "และเสนอ", kind: "text", column: "steps", base: textAt("B2", "ยกร่าง") },
        { cell: "C3", text: "กองช่าง", kind: "text", column: "responsibleUnit", base: textAt("C2", "กองคลัง") },
      ],
    },
  ]);
  expect(measure.cells.responsibleUnit.text).toBe("กองคลัง\nกองช่าง");
});

test("a timeframe that no one can read", () => {
  const row = ["๓. จัดทำคู่มือ", "", "", "ตามความเหมาะสม"];
  expect(build([row], { row: 2, further: [] })).toMatchObject({
    period: null,
    deadline: null,
    timeframes: [{ period: null }],
  });
});

test("no timeframe", () => {
  expect(build([["๓. จัดทำคู่มือ"]], { row: 2, further: [] })).toMatchObject({
    period: null,
    deadline: null,
    timeframes: [],
  });
});

function textAt(cell: string, text: string) {
  return { cell, text, kind: "text" };
}

describe("a continued row's text has a cell to go to", () => {
  const rows: TestTable["rows"] = [
    ["๑. ก", "๑. ประชุม", "กองคลัง", "ไตรมาส ๒", "จัดแล้ว", ""],
    ["", "", "", "", "และรายงาน", ""],
    ["", "", "", "", "และเผยแพร่", ""],
    ["๒. ข", "", "", "", "", ""],
  ];
  const of = (merges: string[]): (string | null)[] =>
    build(
      rows,
      {
        row: 2,
        further: [
          { row: 3, kind: "continued" },
          { row: 4, kind: "continued" },
        ],
      },
      merges,
    ).continuedRows.flatMap(({ cells }) => cells.map(({ base }) => base?.cell ?? null));

  test.each<[string, string[], (string | null)[]]>([
    ["without merged cells", [], ["E2", "E2"]],
    ["beside a cell merged over rows of the measure", ["B2:B4"], ["E2", "E2"]],
    ["not where the cell above is merged with another column", ["E2:F2"], [null, null]],
    ["not where its own is merged with another column", ["E4:F4"], ["E2", null]],
    ["not where its own is merged with the row below", ["E4:E5"], ["E2", null]],
    ["not where a blank cell of its row is merged with the row below", ["F3:F4"], [null, "E2"]],
  ])("%s", (_, merges, expected) => {
    expect(of(merges)).toEqual(expected);
  });
});
