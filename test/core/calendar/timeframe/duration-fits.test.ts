import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { compareDuration, durationFits } from "../../../../src/core/calendar/timeframe/duration-fits";

type Unit = "hour" | "day" | "workday" | "week" | "month" | "year";

test.each<[string, number, Unit, string | null, string, "shorter" | "same" | "longer" | null]>([
  ["six months", 6, "month", "2024-10-01", "2025-03-31", "same"],
  ["a week less, as offices round", 6, "month", "2024-10-01", "2025-03-24", "same"],
  ["more than a week less", 6, "month", "2024-10-01", "2025-03-23", "longer"],
  ["a week more", 6, "month", "2024-10-01", "2025-04-07", "same"],
  ["more than a week more", 6, "month", "2024-10-01", "2025-04-08", "shorter"],
  ["one year", 1, "year", "2024-10-01", "2025-09-30", "same"],
  ["a leap year", 1, "year", "2023-10-01", "2024-09-30", "same"],
  ["two years", 2, "year", "2023-10-01", "2024-09-30", "longer"],
  ["three days", 3, "day", "2025-07-01", "2025-07-03", "same"],
  ["three days, the first not counted", 3, "day", "2025-07-01", "2025-07-04", "same"],
  ["five days", 3, "day", "2025-07-01", "2025-07-05", "shorter"],
  ["two weeks of five days", 2, "week", "2025-03-03", "2025-03-14", "same"],
  ["three weeks", 2, "week", "2025-03-03", "2025-03-23", "shorter"],
  ["days of work with the week end between them", 3, "workday", "2025-07-04", "2025-07-08", "same"],
  ["more days of work than days", 3, "workday", "2025-07-04", "2025-07-05", "longer"],
  ["a few days of work in a month", 3, "workday", "2025-07-01", "2025-07-31", "shorter"],
  ["hours of one day", 6, "hour", "2025-07-01", "2025-07-01", "same"],
  ["hours of more than a day", 30, "hour", "2025-07-01", "2025-07-01", "longer"],
  ["no first day", 3, "day", null, "2025-07-03", null],
])("%s", (_, count, unit, start, end, expected) => {
  const interval = { start: start as PlainDate | null, end: end as PlainDate };
  expect(compareDuration({ kind: "duration", count, unit }, interval)).toBe(expected);
  expect(durationFits({ kind: "duration", count, unit }, interval)).toBe(expected === "same");
});
