import fc from "fast-check";
import {
  addDays,
  dayOf,
  dayOfWeek,
  daysInMonth,
  makePlainDate,
  monthOf,
  parsePlainDate,
  yearOf,
  type PlainDate,
} from "../../../src/core/calendar/plain-date";
import { propertyRuns } from "../../support/property-runs";

const date = (text: string): PlainDate => text as PlainDate;

describe("daysInMonth", () => {
  test.each([
    ["a long month", 2025, 1, 31],
    ["a short month", 2025, 9, 30],
    ["February of a common year", 2025, 2, 28],
    ["February of a leap year", 2024, 2, 29],
    ["February of a century", 2100, 2, 28],
    ["February of the fourth century", 2000, 2, 29],
    ["the month before January", 2025, 0, 0],
    ["the month after December", 2025, 13, 0],
  ])("%s", (_, year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe("makePlainDate", () => {
  test.each([
    ["the last day of a short month", 2025, 9, 30, "2025-09-30"],
    ["the day after it", 2025, 9, 31, null],
    ["29 February of a leap year", 2024, 2, 29, "2024-02-29"],
    ["29 February of a common year", 2025, 2, 29, null],
    ["the first day", 2025, 1, 1, "2025-01-01"],
    ["the day before it", 2025, 1, 0, null],
    ["month 12", 2025, 12, 31, "2025-12-31"],
    ["month 13", 2025, 13, 1, null],
    ["month 0", 2025, 0, 1, null],
    ["year 1", 1, 1, 1, "0001-01-01"],
    ["year 0", 0, 1, 1, null],
    ["year 9999", 9999, 12, 31, "9999-12-31"],
    ["year 10000", 10000, 1, 1, null],
    ["half a day", 2025, 1, 1.5, null],
    ["no number", Number.NaN, 1, 1, null],
  ])("%s", (_, year, month, day, expected) => {
    expect(makePlainDate(year, month, day)).toBe(expected);
  });
});

describe("parsePlainDate", () => {
  test.each([
    ["a day", "2025-06-30", "2025-06-30"],
    ["a day that does not exist", "2025-06-31", null],
    ["one digit", "2025-6-30", null],
    ["Thai digits", "๒๐๒๕-๐๖-๓๐", null],
    ["white space around", " 2025-06-30", null],
    ["a time after it", "2025-06-30T00:00", null],
    ["nothing", "", null],
  ])("%s", (_, text, expected) => {
    expect(parsePlainDate(text)).toBe(expected);
  });
});

test("the parts of a day", () => {
  expect([yearOf, monthOf, dayOf].map((part) => part(date("2025-06-09")))).toEqual([2025, 6, 9]);
});

describe("addDays", () => {
  test.each([
    ["the next day", "2025-09-30", 1, "2025-10-01"],
    ["the day before", "2025-10-01", -1, "2025-09-30"],
    ["none", "2025-10-01", 0, "2025-10-01"],
    ["over a leap day", "2024-02-28", 1, "2024-02-29"],
    ["over the end of February", "2025-02-28", 1, "2025-03-01"],
    ["over the end of the year", "2024-12-31", 1, "2025-01-01"],
    ["thirty days", "2025-09-30", 30, "2025-10-30"],
    ["a whole leap year", "2024-01-01", 366, "2025-01-01"],
    ["before 1970", "1970-01-01", -1, "1969-12-31"],
  ])("%s", (_, from, days, expected) => {
    expect(addDays(date(from), days)).toBe(expected);
  });

  const day = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays(date("2025-01-01"), days));

  test("there and back again", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
      propertyRuns(),
    );
  });

  test("every day reached exists, and later days compare as greater", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 5000 }), (from, days) => {
        const later = addDays(from, days);
        expect(parsePlainDate(later)).toBe(later);
        expect(from < later).toBe(true);
      }),
      propertyRuns(),
    );
  });

  test("weekdays follow each other", () => {
    fc.assert(
      fc.property(day, (from) => {
        expect(dayOfWeek(addDays(from, 1))).toBe((dayOfWeek(from) + 1) % 7);
      }),
      propertyRuns(),
    );
  });
});

describe("dayOfWeek", () => {
  test.each([
    ["a Sunday", "2026-03-22", 0],
    ["the Saturday before", "2026-03-21", 6],
    ["a Thursday", "1970-01-01", 4],
    ["the Wednesday before it", "1969-12-31", 3],
  ])("%s", (_, day, expected) => {
    expect(dayOfWeek(date(day))).toBe(expected);
  });
});
