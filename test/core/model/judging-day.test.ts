import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { judgingDay } from "../../../src/core/model/judging-day";

test.each<[string, "check" | "export", "year" | "half-year", string, string]>([
  ["a report of six months, made in them", "export", "half-year", "2025-02-01", "2025-02-01"],
  ["made on their last day", "export", "half-year", "2025-03-31", "2025-03-31"],
  ["made on the day after", "export", "half-year", "2025-04-01", "2025-04-01"],
  ["made later", "export", "half-year", "2025-04-02", "2025-04-01"],
  ["made after the year", "export", "half-year", "2025-11-30", "2025-04-01"],
  ["a report of the year", "export", "year", "2025-11-30", "2025-11-30"],
  ["a check without a report", "check", "half-year", "2025-11-30", "2025-11-30"],
])("%s", (_, purpose, period, today, day) => {
  expect(judgingDay(2568, { purpose, settings: { period }, today: today as PlainDate })).toBe(day);
});
