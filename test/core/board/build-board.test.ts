import { buildBoard } from "../../../src/core/board/build-board";
import type { Board, BoardMeasure } from "../../../src/core/board/board";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { EMPTY_RECORDS } from "../../../src/core/model/empty-records";
import { sheetOf, type MeasureSpec } from "../../support/measure-sheet";
import { recordsOf } from "../../support/record-sheets";

const TODAY = "2025-07-15" as PlainDate;
const BLANK = { resultSummary: "", outcome: "" };

function boardOf(specs: readonly MeasureSpec[], day: PlainDate = TODAY): Board {
  return buildBoard(sheetOf(specs), EMPTY_RECORDS, day);
}

function only(spec: MeasureSpec, day?: PlainDate): BoardMeasure {
  const [measure] = boardOf([spec], day).measures;
  if (measure === undefined) throw new Error("no measure");
  return measure;
}

describe("a measure on the board", () => {
  const cases: readonly (readonly [string, MeasureSpec, Partial<BoardMeasure>])[] = [
    [
      "late by a day",
      { ...BLANK, period: [null, "2025-07-14"] },
      { status: "overdue", daysLeft: -1, quarter: 4, deadline: "2025-07-14" as PlainDate },
    ],
    [
      "in time on its last day",
      { ...BLANK, period: [null, "2025-07-15"] },
      { status: "due-soon", daysLeft: 0 },
    ],
    ["due in 30 days", { ...BLANK, period: [null, "2025-08-14"] }, { status: "due-soon", daysLeft: 30 }],
    ["due in 31 days", { ...BLANK, period: [null, "2025-08-15"] }, { status: "open", daysLeft: 31 }],
    [
      "done long after its day",
      { period: [null, "2024-12-31"] },
      { status: "done", daysLeft: -196, quarter: 1 },
    ],
    ["with an outcome only", { resultSummary: "", period: [null, "2025-06-30"] }, { status: "overdue" }],
    ["without a date", { ...BLANK, period: null }, { status: "no-date", daysLeft: null, quarter: null }],
    ["done without a date", { period: null }, { status: "done", daysLeft: null, quarter: null }],
    [
      "due before the year, which no quarter holds",
      { ...BLANK, period: [null, "2024-09-30"] },
      { status: "overdue", quarter: null, deadline: "2024-09-30" as PlainDate },
    ],
    ["due on the year's first day", { ...BLANK, period: [null, "2024-10-01"] }, { quarter: 1 }],
    [
      "due after the year, whose end is its deadline",
      { ...BLANK, period: [null, "2025-12-31"] },
      { quarter: 4, deadline: "2025-09-30" as PlainDate, status: "open" },
    ],
    [
      "with two deadlines, of which the last counts",
      {
        ...BLANK,
        timeframes: [
          { text: "ไตรมาส ๑", period: ["2024-10-01", "2024-12-31"] },
          { text: "ไตรมาส ๒", period: ["2025-01-01", "2025-03-31"] },
        ],
      },
      { quarter: 2, deadline: "2025-03-31" as PlainDate, status: "overdue", daysLeft: -106 },
    ],
    [
      "with two deadlines, of which one cannot be read",
      {
        ...BLANK,
        timeframes: [
          { text: "ไตรมาส ๑", period: ["2024-10-01", "2024-12-31"] },
          { text: "ตามที่กำหนด", period: null },
        ],
      },
      { quarter: null, status: "no-date" },
    ],
  ];
  test.each(cases)("%s", (_name, spec, expected) => {
    expect(only(spec)).toMatchObject(expected);
  });

  test("says where it is and what it is called", () => {
    const [, second] = boardOf([{ number: 7 }, { number: null, measure: "แจกคู่มือ", row: 9 }]).measures;
    expect(second).toMatchObject({ ordinal: 2, label: 2, title: "แจกคู่มือ", row: 9 });
    expect(only({ number: 7 })).toMatchObject({ ordinal: 1, label: 7, row: 5 });
  });

  test("of two units names both, and one that is written in two ways once", () => {
    const { measures, units } = boardOf([
      { responsibleUnit: "สำนักปลัด" },
      { responsibleUnit: "กองคลัง/สำนัก ปลัด" },
      { responsibleUnit: "" },
    ]);
    expect(measures.map((one) => one.units.map(({ name }) => name))).toEqual([
      ["สำนักปลัด"],
      ["กองคลัง", "สำนักปลัด"],
      [],
    ]);
    expect(
      units.map(({ unit, measures: own }) => [unit?.name ?? null, own.map(({ ordinal }) => ordinal)]),
    ).toEqual([
      ["สำนักปลัด", [1, 2]],
      ["กองคลัง", [2]],
      [null, [3]],
    ]);
  });
});

describe("the quarters", () => {
  test("hold what is due in them, the earliest first, one day's as in the sheet", () => {
    const days = ["2025-09-30", "2025-01-31", "2025-07-01", "2025-09-30", "2024-12-31"];
    const { quarters, outside } = boardOf([
      ...days.map((end): MeasureSpec => ({ period: [null, end] })),
      { period: null },
      { period: [null, "2024-09-01"] },
    ]);
    expect(
      quarters.map(({ quarter, measures }) => [quarter, measures.map(({ ordinal }) => ordinal)]),
    ).toEqual([
      [1, [5]],
      [2, [2]],
      [3, []],
      [4, [3, 1, 4]],
    ]);
    expect(outside.map(({ ordinal }) => ordinal)).toEqual([6, 7]);
  });

  test("another day gives other statuses, and the same results", () => {
    const specs: MeasureSpec[] = [
      { ...BLANK, period: [null, "2025-03-31"] },
      { ...BLANK, period: [null, "2025-04-30"] },
      { period: [null, "2025-06-30"] },
    ];
    const statuses = (day: string): readonly string[] =>
      boardOf(specs, day as PlainDate).measures.map(({ status }) => status);
    expect(statuses("2025-03-31")).toEqual(["due-soon", "due-soon", "done"]);
    expect(statuses("2025-04-01")).toEqual(["overdue", "due-soon", "done"]);
    expect(statuses("2024-10-01")).toEqual(["open", "open", "done"]);
  });
});

test("what it owes comes from its cells and from the records that name it", () => {
  const records = recordsOf(
    [{ measure: 1 }],
    [
      { measure: 2, actual: "" },
      { measure: 3, actual: "92" },
    ],
  );
  const { measures } = buildBoard(
    sheetOf([BLANK, { outcome: "" }, {}, { resultSummary: "" }, {}]),
    records,
    TODAY,
  );
  expect(measures.map(({ owes }) => owes)).toEqual([
    ["result", "outcome"],
    ["outcome", "value"],
    [],
    ["result", "evidence"],
    [],
  ]);
});

test("a sheet without measures has four empty quarters and no unit", () => {
  const { measures, quarters, outside, units } = boardOf([]);
  expect([measures, outside, units]).toEqual([[], [], []]);
  expect(quarters.map(({ measures: own }) => own.length)).toEqual([0, 0, 0, 0]);
});
