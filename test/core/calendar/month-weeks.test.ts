import { monthWeeks } from "../../../src/core/calendar/month-weeks";
import type { PlainDate } from "../../../src/core/calendar/plain-date";

test.each([
  ["begins on a Sunday, four whole weeks", "2015-02-10", 4, "2015-02-01", "2015-02-28"],
  ["begins on a Saturday, six weeks", "2025-03-31", 6, "2025-02-23", "2025-04-05"],
  ["begins on a Thursday", "2025-05-15", 5, "2025-04-27", "2025-05-31"],
  ["a February with 29 days", "2024-02-29", 5, "2024-01-28", "2024-03-02"],
  ["over the end of the year", "2024-12-01", 5, "2024-12-01", "2025-01-04"],
])("%s", (_, day, weeks, first, last) => {
  const all = monthWeeks(day as PlainDate);
  expect(all.map((week) => week.length)).toEqual(Array.from({ length: weeks }, () => 7));
  expect([all[0]?.[0], all.at(-1)?.at(-1)]).toEqual([first, last]);
});
