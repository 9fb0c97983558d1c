import { isMonthAlone } from "../../../../src/core/calendar/timeframe/is-month-alone";

test.each([
  ["เมษายน 2568", true],
  ["เมษายน ๒๕๖๘", true],
  ["มิ.ย. พ.ศ. 2568", true],
  ["วันที่ …… เมษายน 2568", true],
  ["......เมษายน 2568", true],
  ["15 เมษายน 2568", false],
  ["99 เมษายน 2568", false],
  ["เมษายน", false],
  ["2568", false],
  ["4/2568", false],
  ["", false],
])("%j %s", (text, expected) => {
  expect(isMonthAlone(text)).toBe(expected);
});
