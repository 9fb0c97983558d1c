import { serialToDate } from "../../../src/core/calendar/serial-to-date";

describe("days counted from 1900", () => {
  const cases: [name: string, serial: number, date: string | null][] = [
    ["the first day", 1, "1900-01-01"],
    ["a time before it", 0.999, null],
    ["the last real day of that February", 59, "1900-02-28"],
    ["the day that never was", 60, null],
    ["the day after it", 61, "1900-03-01"],
    ["the end of a fiscal year", 45_930, "2025-09-30"],
    ["the beginning of the next", 45_931, "2025-10-01"],
    ["a leap day", 45_351, "2024-02-29"],
    ["with a time", 45_838.75, "2025-06-30"],
    ["just short of midnight by rounding", 45_837.999_999_999_9, "2025-06-30"],
    ["the last day", 2_958_465, "9999-12-31"],
    ["beyond it", 2_958_466, null],
    ["negative", -1, null],
  ];
  test.each(cases)("%s", (_, serial, date) => {
    expect(serialToDate(serial, false)).toBe(date);
  });
});

describe("days counted from 1904", () => {
  const cases: [name: string, serial: number, date: string | null][] = [
    ["the first day", 0, "1904-01-01"],
    ["a day", 44_376, "2025-06-30"],
    ["negative", -1, null],
    ["the last day", 2_957_003, "9999-12-31"],
    ["beyond it", 2_957_004, null],
  ];
  test.each(cases)("%s", (_, serial, date) => {
    expect(serialToDate(serial, true)).toBe(date);
  });
});
