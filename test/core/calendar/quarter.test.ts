import type { PlainDate } from "../../../src/core/calendar/plain-date";
import {
  QUARTERS,
  quarterEnd,
  quarterOf,
  quarterStart,
  quartersTouched,
  type Quarter,
} from "../../../src/core/calendar/quarter";

test.each<[Quarter, string, string]>([
  [1, "2024-10-01", "2024-12-31"],
  [2, "2025-01-01", "2025-03-31"],
  [3, "2025-04-01", "2025-06-30"],
  [4, "2025-07-01", "2025-09-30"],
])("quarter %i of 2568", (quarter, start, end) => {
  expect([quarterStart(2568, quarter), quarterEnd(2568, quarter)]).toEqual([start, end]);
});

describe("quartersTouched", () => {
  test.each<[string, string | null, string, readonly Quarter[]]>([
    ["the whole year", "2024-10-01", "2025-09-30", QUARTERS],
    ["up to the last day of a quarter", "2024-10-01", "2024-12-31", [1]],
    ["one day more", "2024-10-01", "2025-01-01", [1, 2]],
    ["from the first day of a quarter", "2025-04-01", "2025-06-30", [3]],
    ["from one day before", "2025-03-31", "2025-06-30", [2, 3]],
    ["a bare deadline", null, "2025-06-30", [3]],
    ["the year before", "2023-10-01", "2024-09-30", []],
    ["the year after", "2025-10-01", "2026-09-30", []],
    ["several years", "2022-10-01", "2027-09-30", QUARTERS],
  ])("%s", (_, start, end, expected) => {
    expect(quartersTouched(2568, start as PlainDate | null, end as PlainDate)).toEqual(expected);
  });
});

describe("quarterOf", () => {
  test.each<[string, string, Quarter | null]>([
    ["the first day of the year", "2024-10-01", 1],
    ["the day before it", "2024-09-30", null],
    ["the last day of the first quarter", "2024-12-31", 1],
    ["the next day", "2025-01-01", 2],
    ["the last day of the year", "2025-09-30", 4],
    ["the next day, of another year", "2025-10-01", null],
  ])("%s", (_, date, quarter) => {
    expect(quarterOf(2568, date as PlainDate)).toBe(quarter);
  });
});
