import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { owedByUnit } from "../../../src/core/owed/owed-by-unit";
import { sheetOf, type DayRange, type MeasureSpec } from "../../support/measure-sheet";
import { recordsOf, type EvidenceSpec, type IndicatorSpec } from "../../support/record-sheets";

const Q1: DayRange = ["2024-10-01", "2024-12-31"];
const Q2: DayRange = ["2025-01-01", "2025-03-31"];
const BLANK = { resultSummary: "", outcome: "" };

interface Plan {
  readonly today?: string;
  readonly evidence?: readonly EvidenceSpec[];
  readonly indicators?: readonly IndicatorSpec[];
}

/** "กองคลัง: 2 overdue result outcome evidence" */
function owed(specs: readonly MeasureSpec[], plan: Plan = {}): string[] {
  const { today = "2025-02-01", evidence, indicators } = plan;
  return owedByUnit(sheetOf(specs), recordsOf(evidence, indicators), today as PlainDate).map(
    ({ unit, measures }) =>
      [
        `${unit ?? "-"}:`,
        ...measures.map(({ measure, status, owes, isShared }) =>
          [measure.ordinal, status, ...owes, ...(isShared ? ["shared"] : [])].join(" "),
        ),
      ].join(" | "),
  );
}

test.each<[string, MeasureSpec, Plan, string]>([
  ["nothing", {}, {}, ""],
  ["everything", BLANK, {}, "result outcome evidence"],
  [
    "result and outcome, with evidence to write them from",
    BLANK,
    { evidence: [{ measure: 1 }] },
    "result outcome",
  ],
  [
    "evidence of another measure is none of its own",
    BLANK,
    { evidence: [{ measure: 2 }] },
    "result outcome evidence",
  ],
  ["an outcome only: evidence is not asked for where the result is said", { outcome: "-" }, {}, "outcome"],
  ["a result only", { resultSummary: " " }, {}, "result evidence"],
  ["the value of an indicator", {}, { indicators: [{ measure: 1, actual: "" }] }, "value"],
  ["an indicator with its value owes none", {}, { indicators: [{ measure: 1, actual: "92" }] }, ""],
  [
    "one of two values",
    {},
    {
      indicators: [
        { measure: 1, actual: "92" },
        { measure: 1, actual: "มาก" },
      ],
    },
    "value",
  ],
])("%s", (_, spec, plan, debts) => {
  const [, ...measures] = (owed([spec], plan)[0] ?? "").split(" | ");
  expect(measures.map((line) => line.split(" ").slice(2).join(" "))).toEqual(debts === "" ? [] : [debts]);
});

test("units stand in the order of the sheet, those that owe nothing with an empty list", () => {
  expect(owed([{ responsibleUnit: "กองช่าง" }, { ...BLANK, responsibleUnit: "สำนักปลัด", period: Q1 }])).toEqual(
    ["กองช่าง:", "สำนักปลัด: | 2 overdue result outcome evidence"],
  );
});

test("a measure of two units stands under both, one unit written in two ways is one", () => {
  expect(
    owed([
      { outcome: "", responsibleUnit: "สำนักปลัด, กองคลัง", period: Q1 },
      { outcome: "", responsibleUnit: "กอง คลัง", period: Q1 },
    ]),
  ).toEqual(["สำนักปลัด: | 1 overdue outcome", "กองคลัง: | 1 overdue outcome | 2 overdue outcome"]);
});

test("what is overdue stands first, then the nearest deadline, then the sheet's order; without a deadline last", () => {
  expect(
    owed(
      [
        { outcome: "", period: null },
        { outcome: "", period: Q2 },
        { outcome: "", period: ["2024-10-01", "2025-09-30"] },
        { outcome: "", period: Q1 },
        { outcome: "", period: Q2 },
      ],
      { today: "2025-03-01" },
    ),
  ).toEqual([
    "สำนักปลัด: | 4 overdue outcome | 2 due-soon outcome | 5 due-soon outcome | 3 open outcome | 1 open outcome",
  ]);
});

test("a finished measure whose value is missing is not overdue, and stands after what is", () => {
  expect(
    owed([{ period: Q1 }, { outcome: "", period: Q1 }], { indicators: [{ measure: 1, actual: "" }] }),
  ).toEqual(["สำนักปลัด: | 2 overdue outcome | 1 done value"]);
});

test("every unit is a unit of its own, and has its measures shared with each other unit, once", () => {
  expect(
    owed([
      { outcome: "", responsibleUnit: "ทุกส่วนราชการ", period: Q1 },
      { responsibleUnit: "กองคลัง" },
      { outcome: "", responsibleUnit: "กองช่างและทุกกอง", period: Q2 },
    ]),
  ).toEqual([
    "ทุกส่วนราชการ: | 1 overdue outcome",
    "กองคลัง: | 1 overdue outcome shared | 3 open outcome shared",
    "กองช่าง: | 1 overdue outcome shared | 3 open outcome",
    "ทุกกอง: | 3 open outcome",
  ]);
});

test("measures that name no unit stand last, and only where they owe something", () => {
  expect(owed([{ responsibleUnit: "" }, { responsibleUnit: "กองคลัง" }])).toEqual(["กองคลัง:"]);
  expect(owed([{ outcome: "", responsibleUnit: "", period: Q1 }, { responsibleUnit: "กองคลัง" }])).toEqual([
    "กองคลัง:",
    "-: | 1 overdue outcome",
  ]);
});

test("the day of the deadline is in time, the day after is late", () => {
  const spec = { outcome: "", period: Q1 };
  expect(owed([spec], { today: "2024-12-31" })).toEqual(["สำนักปลัด: | 1 due-soon outcome"]);
  expect(owed([spec], { today: "2025-01-01" })).toEqual(["สำนักปลัด: | 1 overdue outcome"]);
});
