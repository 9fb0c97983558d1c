import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { progressStatus } from "../../../../src/core/report/model/progress-status";
import { sheetOf, type DayRange, type MeasureSpec } from "../../../support/measure-sheet";

const END = "2025-03-31" as PlainDate;
const MARCH: DayRange = ["2024-10-01", "2025-03-31"];
const APRIL: DayRange = ["2024-10-01", "2025-04-01"];

test.each<[string, MeasureSpec, string, string]>([
  ["told, due on the last day", { period: MARCH }, "2025-04-02", "full"],
  ["told, due a day later", { period: APRIL }, "2025-04-02", "half"],
  ["told, without a deadline", { period: null }, "2025-04-02", "half"],
  ["blank, due on the last day", { period: MARCH, resultSummary: "" }, "2025-06-01", "hatched"],
  ["blank, due on this very day", { period: MARCH, resultSummary: "" }, "2025-03-31", "hatched"],
  ["blank, due tomorrow", { period: MARCH, resultSummary: "" }, "2025-03-30", "empty"],
  ["blank, long before it is due", { period: MARCH, resultSummary: "" }, "2025-01-10", "empty"],
  ["blank, due a day later", { period: APRIL, resultSummary: "" }, "2025-08-01", "empty"],
  ["blank, without a deadline", { period: null, resultSummary: "" }, "2025-08-01", "empty"],
  ["a lone dash is blank", { period: MARCH, resultSummary: " - " }, "2025-04-02", "hatched"],
  ["the outcome says nothing", { period: MARCH, outcome: "" }, "2025-04-02", "full"],
])("%s", (_, spec, today, mark) => {
  const [measure] = sheetOf([spec]).measures;
  if (measure === undefined) throw new Error("no measure");
  expect(progressStatus(measure, END, today as PlainDate)).toBe(mark);
});
