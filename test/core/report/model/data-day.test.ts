import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { dataDay } from "../../../../src/core/report/model/data-day";

test.each([
  ["within the year", "year", "2025-06-12", "2025-06-12"],
  ["the last day of the year", "year", "2025-09-30", "2025-09-30"],
  ["the day after it", "year", "2025-10-01", "2025-09-30"],
  ["within the six months", "half-year", "2025-02-12", "2025-02-12"],
  ["the last day of the six months", "half-year", "2025-03-31", "2025-03-31"],
  ["the day after them", "half-year", "2025-04-01", "2025-03-31"],
] as const)("%s", (_, period, today, day) => {
  expect(dataDay(2568, { period }, today as PlainDate)).toBe(day);
});
