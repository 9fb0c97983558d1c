import { deadlineOf } from "../../../src/core/calendar/deadline-of";
import type { PlainDate } from "../../../src/core/calendar/plain-date";

test.each([
  ["before the end of the year", "2025-06-30", "2025-06-30"],
  ["the last day of the year", "2025-09-30", "2025-09-30"],
  ["one day later", "2025-10-01", "2025-09-30"],
  ["years later", "2029-09-30", "2025-09-30"],
])("a period that ends %s", (_, end, expected) => {
  const period = { start: null, end: end as PlainDate, quarters: [], recurrence: null };
  expect(deadlineOf(period, 2568)).toBe(expected);
});
