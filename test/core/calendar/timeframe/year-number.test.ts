import {
  readBuddhistYear,
  readCommonYear,
  readNumericYear,
  readYearAfter,
} from "../../../../src/core/calendar/timeframe/year-number";

test.each([
  ["two digits", 68, 2, 2568],
  ["the first of two digits", 40, 2, 2540],
  ["two digits that may be of the common era", 39, 2, null],
  ["four digits", 2568, 4, 2568],
  ["the first", 2400, 4, 2400],
  ["too early", 2399, 4, null],
  ["the last", 2699, 4, 2699],
  ["too late", 2700, 4, null],
  ["three digits", 568, 3, null],
])("Buddhist: %s", (_, value, digits, expected) => {
  expect(readBuddhistYear(value, digits)).toBe(expected);
});

test.each([
  ["the first", 1900, 4, 1900],
  ["too early", 1899, 4, null],
  ["the last", 2099, 4, 2099],
  ["too late", 2100, 4, null],
  ["two digits", 25, 2, null],
])("common: %s", (_, value, digits, expected) => {
  expect(readCommonYear(value, digits)).toBe(expected);
});

test.each([
  ["Buddhist", 2568, 4, 2025],
  ["common", 2025, 4, 2025],
  ["neither", 2200, 4, null],
])("in figures: %s", (_, value, digits, expected) => {
  expect(readNumericYear(value, digits)).toBe(expected);
});

test.each([
  ["two digits take the century", 2566, 70, 2, 2570],
  ["the same year is no end", 2566, 66, 2, null],
  ["four digits stand alone", 2566, 2570, 4, 2570],
])("after another: %s", (_, previous, value, digits, expected) => {
  expect(readYearAfter(previous, value, digits)).toBe(expected);
});
