import { formatShortDate, shortMonth } from "../../../src/core/calendar/format-short-date";
import type { PlainDate } from "../../../src/core/calendar/plain-date";

test.each<[string, string, string]>([
  ["2025-06-30", "30 มิ.ย. 68", "30 Jun 2025"],
  ["2024-10-01", "1 ต.ค. 67", "1 Oct 2024"],
])("%s", (date, thai, english) => {
  expect(formatShortDate(date as PlainDate, "th")).toBe(thai);
  expect(formatShortDate(date as PlainDate, "en")).toBe(english);
});

test("a month in few letters", () => {
  expect(shortMonth("2025-09-30" as PlainDate, "th")).toBe("ก.ย.");
  expect(shortMonth("2025-09-30" as PlainDate, "en")).toBe("Sep");
});
