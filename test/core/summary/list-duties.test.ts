import { parseTimeframe } from "../../../src/core/calendar/timeframe/parse-timeframe";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import { listDuties, type Duty } from "../../../src/core/summary/list-duties";
import { sheetOf } from "../../support/measure-sheet";
import { recordsOf, referenceOf, type EvidenceSpec } from "../../support/record-sheets";

/** A measure with its timeframe as the calendar reads it. */
function dueIn(text: string): MeasureSheet {
  const sheet = sheetOf([{ timeframe: text }]);
  const { period } = parseTimeframe(text, 2568);
  const measures = sheet.measures.map((measure) => ({
    ...measure,
    timeframes: measure.timeframes.map((part) => ({ ...part, period })),
    period,
  }));
  return { ...sheet, measures };
}

function list(text: string, today: string, ...evidence: EvidenceSpec[]): Duty[] {
  return listDuties(dueIn(text), recordsOf(evidence), today as PlainDate);
}

const statesOf = ([duty]: readonly Duty[]): Record<string, string> =>
  Object.fromEntries((duty?.occurrences ?? []).map(({ start, state }) => [start, state]));

test.each([
  ["ทุกเดือน", "monthly", 12, "2024-10-01", "2025-09-30"],
  ["ทุกเดือน ม.ค. 68 - มี.ค. 68", "monthly", 3, "2025-01-01", "2025-03-31"],
  ["ทุกไตรมาส", "quarterly", 4, "2024-10-01", "2025-09-30"],
  ["ทุก 6 เดือน", "half-yearly", 2, "2024-10-01", "2025-09-30"],
  ["ทุกสัปดาห์", "weekly", 53, "2024-09-30", "2025-09-30"],
  ["ไตรมาส ๑ และ ๓", "quarterly", 2, "2024-10-01", "2025-06-30"],
  ["ไตรมาสที่ ๒ ,๓", "quarterly", 2, "2025-01-01", "2025-06-30"],
])("%s is %s", (text, rhythm, count, start, end) => {
  const [duty] = list(text, "2025-09-30");
  expect(duty?.rhythm).toBe(rhythm);
  expect(duty?.occurrences).toHaveLength(count);
  expect(duty?.occurrences[0]?.start).toBe(start < "2024-10-01" ? "2024-10-01" : start);
  expect(duty?.occurrences.at(-1)?.end).toBe(end);
});

test.each([
  "ปีงบประมาณ ๒๕๖๘",
  "ไตรมาส ๑ - ๓",
  "ปีละ ๑ ครั้ง",
  "ตลอดปีงบประมาณ",
  "ทุก 15 วัน",
  "ไตรมาสที่ ๒",
  "ภายในวันที่ 5 มกราคม 2568",
  "เมื่อพร้อม",
])("%s makes no duty", (text) => {
  expect(list(text, "2025-09-30")).toEqual([]);
});

test("met, missed and open", () => {
  const evidence = [
    { date: "2024-10-31", activity: "ประชุม" },
    { date: "2025-03-01", activity: "ประชุม" },
  ];
  expect(statesOf(list("ทุกไตรมาส", "2025-06-30", ...evidence))).toEqual({
    "2024-10-01": "met",
    "2025-01-01": "met",
    "2025-04-01": "open",
    "2025-07-01": "open",
  });
  expect(statesOf(list("ทุกไตรมาส", "2025-07-01", ...evidence))["2025-04-01"]).toBe("missed");
});

test("each occurrence names its rows", () => {
  const [duty] = list(
    "ทุกไตรมาส",
    "2025-09-30",
    { date: "2024-11-05", activity: "ก" },
    { date: "2024-12-05", activity: "ข" },
  );
  expect(duty?.occurrences[0]?.evidence).toEqual([
    { sheet: "หลักฐาน", row: 2 },
    { sheet: "หลักฐาน", row: 3 },
  ]);
});

test("a report belongs to the month or quarter that it names", () => {
  const states = statesOf(
    list("ทุกเดือน", "2025-09-30", { date: "2025-02-05", activity: "รายงานผลประจำเดือนมกราคม" }),
  );
  expect(states["2025-01-01"]).toBe("met");
  expect(states["2025-02-01"]).toBe("missed");
  const quarters = statesOf(
    list("ทุกไตรมาส", "2025-09-30", { date: "2025-01-05", activity: "รายงานผลไตรมาสที่ ๑" }),
  );
  expect(quarters["2024-10-01"]).toBe("met");
  expect(quarters["2025-01-01"]).toBe("missed");
});

test.each<[string, EvidenceSpec]>([
  ["without a day", { activity: "ประชุม" }],
  ["without an activity", { date: "2024-11-05" }],
  ["of another year", { date: "2023-11-05", activity: "ประชุม" }],
  ["still to come", { date: "2024-12-31", activity: "ประชุม" }],
  [
    "of no measure for certain",
    { date: "2024-11-05", activity: "ประชุม", measure: referenceOf("ambiguous", [1, 2]) },
  ],
])("evidence %s proves nothing", (_name, spec) => {
  expect(statesOf(list("ทุกไตรมาส", "2024-12-30", spec))["2024-10-01"]).toBe("open");
});

test("days over the end of a month count for both", () => {
  const states = statesOf(
    list("ทุกเดือน", "2025-09-30", { date: "30 ม.ค. 2568 - 2 ก.พ. 2568", activity: "ออกหน่วย" }),
  );
  expect([states["2025-01-01"], states["2025-02-01"], states["2025-03-01"]]).toEqual([
    "met",
    "met",
    "missed",
  ]);
});
