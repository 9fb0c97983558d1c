import { formatDate } from "../../../src/core/calendar/format-date";
import type { PlainDate } from "../../../src/core/calendar/plain-date";

test.each<["th" | "en", string, string]>([
  ["th", "2025-06-30", "30 มิถุนายน 2568"],
  ["th", "2024-02-09", "9 กุมภาพันธ์ 2567"],
  ["en", "2025-06-30", "30 June 2025"],
  ["en", "2024-12-01", "1 December 2024"],
])("%s %s", (language, date, expected) => {
  expect(formatDate(date as PlainDate, language)).toBe(expected);
});
