import { addMonths } from "../../../src/core/calendar/add-months";
import type { PlainDate } from "../../../src/core/calendar/plain-date";

test.each([
  ["the next month", "2025-05-15", 1, "2025-06-15"],
  ["no month", "2025-05-15", 0, "2025-05-15"],
  ["a shorter month ends earlier", "2025-01-31", 1, "2025-02-28"],
  ["a leap year", "2024-01-31", 1, "2024-02-29"],
  ["over the end of the year", "2024-12-31", 1, "2025-01-31"],
  ["back over the beginning of the year", "2025-01-01", -1, "2024-12-01"],
  ["a year back", "2024-02-29", -12, "2023-02-28"],
  ["the calendar has an end", "9999-12-31", 1, "9999-12-31"],
])("%s", (_, day, months, expected) => {
  expect(addMonths(day as PlainDate, months)).toBe(expected);
});
