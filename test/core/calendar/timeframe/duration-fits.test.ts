import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { durationFits } from "../../../../src/core/calendar/timeframe/duration-fits";

type Unit = "day" | "month" | "year" | "other";

test.each<[string, number, Unit, string | null, string, boolean]>([
  ["six months", 6, "month", "2024-10-01", "2025-03-31", true],
  ["a day too few", 6, "month", "2024-10-01", "2025-03-30", false],
  ["a day too many", 6, "month", "2024-10-01", "2025-04-01", false],
  ["one year", 1, "year", "2024-10-01", "2025-09-30", true],
  ["a leap year", 1, "year", "2023-10-01", "2024-09-30", true],
  ["three days", 3, "day", "2025-07-01", "2025-07-03", true],
  ["four days", 3, "day", "2025-07-01", "2025-07-04", false],
  ["working days are not counted", 3, "other", "2025-07-01", "2025-07-03", false],
  ["no first day", 3, "day", null, "2025-07-03", false],
])("%s", (_, count, unit, start, end, expected) => {
  const interval = { start: start as PlainDate | null, end: end as PlainDate };
  expect(durationFits({ kind: "duration", count, unit }, interval)).toBe(expected);
});
