import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { measureProgress } from "../../../../src/core/report/model/measure-progress";
import { sheetOf, type DayRange, type MeasureSpec } from "../../../support/measure-sheet";

const MARCH: DayRange = ["2025-01-01", "2025-03-31"];
const BLANK = { resultSummary: "", outcome: "" };

function progressOf(spec: MeasureSpec, period: "year" | "half-year", today: string): string {
  const [measure] = sheetOf([spec]).measures;
  if (measure === undefined) throw new Error("no measure");
  return measureProgress(measure, { period }, today as PlainDate);
}

test.each<[string, MeasureSpec, string, string]>([
  ["result and outcome", { period: MARCH }, "2025-07-01", "done"],
  ["a result alone, on its last day", { period: MARCH, outcome: "" }, "2025-03-31", "open"],
  ["a result alone, a day later", { period: MARCH, outcome: "" }, "2025-04-01", "overdue"],
  ["an outcome alone, a day later", { period: MARCH, resultSummary: "-" }, "2025-04-01", "overdue"],
  ["blank, without a deadline", { ...BLANK, period: null }, "2025-12-01", "open"],
  ["blank on the last day of the year", BLANK, "2025-09-30", "open"],
  ["due before this year", { ...BLANK, period: [null, "2024-08-31"] }, "2024-11-01", "overdue"],
])("over a year: %s", (_, spec, today, progress) => {
  expect(progressOf(spec, "year", today)).toBe(progress);
});

test.each<[string, MeasureSpec, string, string]>([
  ["a result is enough", { period: MARCH, outcome: "" }, "2025-03-31", "done"],
  ["also before it is due", { outcome: "" }, "2025-03-31", "done"],
  ["blank and due on 31 March, that very day", { ...BLANK, period: MARCH }, "2025-03-31", "overdue"],
  ["blank and due on 31 March, a day before", { ...BLANK, period: MARCH }, "2025-03-30", "open"],
  ["blank and due on 1 April", { ...BLANK, period: [null, "2025-04-01"] }, "2025-03-31", "open"],
])("after six months: %s", (_, spec, today, progress) => {
  expect(progressOf(spec, "half-year", today)).toBe(progress);
});
