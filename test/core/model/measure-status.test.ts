import { parsePlainDate, type PlainDate } from "../../../src/core/calendar/plain-date";
import type { Measure } from "../../../src/core/model/measure";
import { isDone, measureStatus } from "../../../src/core/model/measure-status";

const day = (text: string): PlainDate => parsePlainDate(text) as PlainDate;

function measure(resultSummary: string, outcome: string, deadline: string | null = "2025-06-30"): Measure {
  const cells = { resultSummary: { text: resultSummary, parts: [] }, outcome: { text: outcome, parts: [] } };
  return { cells, deadline: deadline === null ? null : day(deadline) } as unknown as Measure;
}

test.each<[string, string, string, boolean]>([
  ["both filled", "มีคู่มือ", "ลดลง", true],
  ["filled with a promise", "จะดำเนินการ", "-ลดลง", true],
  ["no outcome", "มีคู่มือ", " \u200b", false],
  ["no result", "-", "ลดลง", false],
  ["neither", "", "", false],
])("done: %s", (_name, resultSummary, outcome, expected) => {
  expect(isDone(measure(resultSummary, outcome))).toBe(expected);
});

test.each([
  ["the day after the deadline", "2025-07-01", "overdue"],
  ["the deadline", "2025-06-30", "due-soon"],
  ["30 days before it", "2025-05-31", "due-soon"],
  ["31 days before it", "2025-05-30", "open"],
])("%s", (_name, today, status) => {
  expect(measureStatus(measure("มีคู่มือ", ""), day(today))).toBe(status);
});

test("done goes before overdue", () => {
  expect(measureStatus(measure("ก", "ข"), day("2026-01-01"))).toBe("done");
});

test("without a deadline nothing is due", () => {
  expect(measureStatus(measure("", "", null), day("2026-01-01"))).toBe("open");
});
