import { timeGone } from "../../../src/core/board/time-gone";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { QUARTERS } from "../../../src/core/calendar/quarter";

test.each<[string, string, readonly number[]]>([
  ["before the year", "2024-09-30", [0, 0, 0, 0]],
  ["on its first day", "2024-10-01", [0, 0, 0, 0]],
  ["on its second day", "2024-10-02", [1 / 92, 0, 0, 0]],
  ["on the last day of a quarter", "2024-12-31", [91 / 92, 0, 0, 0]],
  ["on the first day of the next", "2025-01-01", [1, 0, 0, 0]],
  ["in the middle of the second", "2025-02-15", [1, 0.5, 0, 0]],
  ["on 15 July", "2025-07-15", [1, 1, 1, 14 / 92]],
  ["on the last day of the year", "2025-09-30", [1, 1, 1, 91 / 92]],
  ["after the year", "2025-10-15", [1, 1, 1, 1]],
])("%s", (_name, day, shares) => {
  expect(QUARTERS.map((quarter) => timeGone(2568, quarter, day as PlainDate))).toEqual(shares);
});

test("a leap year's second quarter has 91 days", () => {
  expect(timeGone(2567, 2, "2024-02-29" as PlainDate)).toBe(59 / 91);
});
