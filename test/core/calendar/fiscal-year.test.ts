import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from "../../../src/core/calendar/fiscal-year";
import type { PlainDate } from "../../../src/core/calendar/plain-date";

test("a fiscal year runs from October to September", () => {
  expect([fiscalYearStart(2568), fiscalYearEnd(2568)]).toEqual(["2024-10-01", "2025-09-30"]);
});

test.each([
  ["the day before", "2024-09-30", 2567],
  ["the first day", "2024-10-01", 2568],
  ["New Year's Eve", "2024-12-31", 2568],
  ["New Year", "2025-01-01", 2568],
  ["the last day", "2025-09-30", 2568],
  ["the day after", "2025-10-01", 2569],
])("%s", (_, date, fiscalYear) => {
  expect(fiscalYearOf(date as PlainDate)).toBe(fiscalYear);
});
